package org.colophon.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Makes the holder of a valid sign-in cookie the principal of the request. Looks it up anew for every request. */
class SignInFilter extends OncePerRequestFilter {

    private final SignIns signIns;

    SignInFilter(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!CurrentPerson.viaToken()) {
            SignInCookies.token(request).flatMap(signIns::authenticate).ifPresent(signedIn -> {
                SecurityContext context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(ActingAs.authentication(signedIn));
                SecurityContextHolder.setContext(context);
            });
        }
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }
}
