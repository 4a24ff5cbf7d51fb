package org.colophon.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.SignInCookies;
import org.colophon.identity.SignInSecurity;
import org.colophon.identity.TooManyAttempts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who may call what below {@code /api}. Searching, reading comments and the API's description are open; everything else
 * needs a sign-in or an access token, and the services ask for the permission. No session is made and no cookie set.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private static final RequestMatcher OPEN = new OrRequestMatcher(
            open("/api/v1/search"), open("/api/v1/articles/{id}/comments"), open("/api/v1/openapi.json"));

    private final ProblemWriter problems;

    ApiSecurity(ProblemWriter problems) {
        this.problems = problems;
    }

    @Bean
    @Order(20)
    SecurityFilterChain apiChain(HttpSecurity http, SignInSecurity signInSecurity) throws Exception {
        signInSecurity.applyWithTokensTo(http.securityMatcher("/api/**"), this::refuseToken);
        return http.sessionManagement(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(ApiSecurity::couldBeForged))
                .authorizeHttpRequests(may -> may.requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers("/api/v1/**")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(errors -> errors.authenticationEntryPoint(
                                (request, response, error) -> problems.write(response, Problems.SIGN_IN))
                        .accessDeniedHandler(this::denied))
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .addHeaderWriter(ApiSecurity::caching)
                        .contentSecurityPolicy(
                                policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'")))
                .addFilterAfter(new BodyLimit(problems), AuthorizationFilter.class)
                .build();
    }

    /** Whether everybody may ask for this, also without a sign-in. */
    static boolean isOpen(HttpServletRequest request) {
        return OPEN.matches(request);
    }

    /**
     * Without a sign-in cookie there is nobody in whose name another site could act: that is a plain 401. And no other
     * site can send an access token, for it has none.
     */
    private static boolean couldBeForged(HttpServletRequest request) {
        return !SAFE.contains(request.getMethod())
                && !CurrentPerson.viaToken()
                && SignInCookies.token(request).isPresent();
    }

    private void refuseToken(HttpServletRequest request, HttpServletResponse response, AuthenticationException error)
            throws IOException {
        if (error.getCause() instanceof TooManyAttempts many) {
            problems.write(response, Problems.of(many));
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            problems.write(response, Problems.TOKEN);
        }
    }

    private void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException error)
            throws IOException {
        if (CurrentPerson.find().isEmpty()) {
            problems.write(response, Problems.SIGN_IN);
        } else if (error instanceof CsrfException
                && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            problems.write(
                    response,
                    Problem.of(
                            HttpStatus.FORBIDDEN,
                            "Send the token that GET /api/v1/me names in the header %s."
                                    .formatted(token.getHeaderName())));
        } else {
            problems.write(response, Problems.DENIED);
        }
    }

    private static void caching(HttpServletRequest request, HttpServletResponse response) {
        if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, OPEN.matches(request) ? "no-cache" : "no-store");
        }
    }

    private static RequestMatcher open(String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, path);
    }
}
