package org.colophon.identity;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.stereotype.Component;

/**
 * What all security chains share: the sign-in cookie decides who is asking, no HTTP session is made for it, and forms
 * carry a token. Each chain says for itself what is allowed.
 *
 * <pre>{@code signInSecurity.applyTo(http.securityMatcher("/api/**"))…}</pre>
 */
@Component
public class SignInSecurity {

    private final SignIns signIns;
    private final SignInCookies cookies;
    private final AccessTokens tokens;

    SignInSecurity(SignIns signIns, SignInCookies cookies, AccessTokens tokens) {
        this.signIns = signIns;
        this.tokens = tokens;
        this.cookies = cookies;
    }

    /**
     * Adds the shared parts to a chain that takes access tokens, too. A request with a token and a cookie is the token's.
     *
     * @param refusal answers a request whose token is not good: {@code LockedException} after too many guesses, otherwise
     *     {@code BadCredentialsException}
     */
    public HttpSecurity applyWithTokensTo(HttpSecurity http, AuthenticationEntryPoint refusal) throws Exception {
        return applyTo(http.addFilterAfter(new AccessTokenFilter(tokens, refusal), SecurityContextHolderFilter.class));
    }

    /** Adds the shared parts to a chain. */
    public HttpSecurity applyTo(HttpSecurity http) throws Exception {
        return http.securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .addFilterAfter(new SignInFilter(signIns), SecurityContextHolderFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(new FormTokens(cookies))
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()))
                .requestCache(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .rememberMe(AbstractHttpConfigurer::disable);
    }
}
