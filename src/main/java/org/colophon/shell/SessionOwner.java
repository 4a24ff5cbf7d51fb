package org.colophon.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.colophon.identity.CurrentPerson;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ties Vaadin's HTTP session to the person who is signed in. When the sign-in ends, or somebody else signs in with the
 * same browser, the old session and all its open views go.
 */
class SessionOwner extends OncePerRequestFilter {

    private static final String OWNER = SessionOwner.class.getName();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String person = CurrentPerson.find().map(p -> p.id().toString()).orElse("");
        HttpSession before = request.getSession(false);
        if (before != null && before.getAttribute(OWNER) instanceof String owner && !owner.equals(person)) {
            before.invalidate();
        }
        chain.doFilter(request, response);
        HttpSession after = request.getSession(false);
        if (after != null && after.getAttribute(OWNER) == null && !person.isEmpty()) {
            after.setAttribute(OWNER, person);
        }
    }
}
