package org.colophon.identity;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Does something in a person's name where no request carries a sign-in: commands, the sample newsroom, tests.
 *
 * <pre>{@code ActingAs.person(editor, () -> publisher.publish(article));}</pre>
 */
public final class ActingAs {

    private ActingAs() {}

    /** Runs the work with this person as {@link CurrentPerson} and gives back its result. */
    public static <T> T person(Person person, Supplier<T> work) {
        return holder(new SignedInPerson(person, new UUID(0, 0)), work);
    }

    /** Runs the work as a request with this sign-in or access token would, and gives back its result. */
    public static <T> T holder(SignedInPerson holder, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        try {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(authentication(holder));
            SecurityContextHolder.setContext(context);
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Runs the work with this person as {@link CurrentPerson}. */
    public static void person(Person person, Runnable work) {
        person(person, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    static Authentication authentication(SignedInPerson signedIn) {
        List<GrantedAuthority> authorities = signedIn.person().permissions().stream()
                .<GrantedAuthority>map(permission -> new SimpleGrantedAuthority(permission.name()))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(signedIn, null, authorities);
    }
}
