package org.colophon.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes the person of an access token the principal of the request. A token that is not good ends the request, also
 * where a visitor would be welcome, so that its owner hears of it. Other kinds of authorization are left alone: they may
 * be meant for a server in front.
 */
class AccessTokenFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer";

    private final AccessTokens tokens;
    private final AuthenticationEntryPoint refusal;

    AccessTokenFilter(AccessTokens tokens, AuthenticationEntryPoint refusal) {
        this.tokens = tokens;
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String secret = secret(request);
        if (secret != null) {
            AuthenticationException problem = accept(secret, request.getRemoteAddr());
            if (problem != null) {
                refusal.commence(request, response, problem);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private @Nullable AuthenticationException accept(String secret, String from) {
        try {
            Optional<SignedInPerson> holder = tokens.authenticate(secret, from);
            if (holder.isEmpty()) {
                return new BadCredentialsException("The access token is unknown, has expired or was revoked.");
            }
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(ActingAs.authentication(holder.get()));
            SecurityContextHolder.setContext(context);
            return null;
        } catch (TooManyAttempts many) {
            return new LockedException(String.valueOf(many.getMessage()), many);
        }
    }

    private static @Nullable String secret(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return null;
        }
        String rest = header.substring(SCHEME.length());
        return rest.isEmpty() || rest.startsWith(" ") ? rest.strip() : null;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }
}
