package org.colophon.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.colophon.identity.Scope;

/**
 * Programs with an access token may call this method of a controller. Without it a method is closed to them, whatever
 * their person may do; {@code ScopeGuard} sees to that.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface ForTokens {

    /** The scopes of which the token needs one; none means that any token will do. */
    Scope[] value() default {};
}
