package org.colophon.shared.ui;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that the navigation offers a view only to people with a permission, though others may open it too. Who may open it
 * is said by {@code @RolesAllowed} and {@code @PermitAll} as ever.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OfferedTo {

    /** The name of the permission, such as {@code SET_POLICY}. */
    String value();
}
