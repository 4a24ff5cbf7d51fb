package org.colophon.shell;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.colophon.identity.SignInSecurity;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.core.GrantedAuthorityDefaults;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The way into the newsroom: members only. Everybody else is sent to the sign-in page, also when a sign-in ends while a
 * view is open.
 *
 * <p>Vaadin guards its own requests with keys of its session, so the forms' token is not asked for here. Its start-up
 * code needs inline scripts and {@code eval}, hence a policy of its own; the reader's pages allow neither.
 */
@Configuration(proxyBeanMethods = false)
class NewsroomSecurity {

    private static final String POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    @Bean
    @Order(10)
    SecurityFilterChain newsroomChain(HttpSecurity http, SignInSecurity signIn) throws Exception {
        return signIn.applyTo(http.securityMatcher("/newsroom", "/newsroom/**"))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.enableNavigationAccessControl(true)
                                .enableAuthorizedRequestsConfiguration(false)
                                .enableCsrfConfiguration(false)
                                .enableExceptionHandlingConfiguration(false)
                                .enableLogoutConfiguration(false)
                                .enableRequestCacheConfiguration(false))
                .csrf(AbstractHttpConfigurer::disable)
                .addFilterBefore(new SessionOwner(), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/newsroom/VAADIN/build/**")
                        .permitAll()
                        .anyRequest()
                        .hasAuthority("NEWSROOM"))
                .exceptionHandling(problems -> problems.authenticationEntryPoint(toSignIn())
                        .accessDeniedHandler((request, response, denied) ->
                                new UidlRedirectStrategy().sendRedirect(request, response, "/")))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY))
                        .frameOptions(frames -> frames.sameOrigin())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    /** Views name permissions in {@code @RolesAllowed}, without Spring's prefix. */
    @Bean
    static GrantedAuthorityDefaults authoritiesHaveNoPrefix() {
        return new GrantedAuthorityDefaults("");
    }

    private static AuthenticationEntryPoint toSignIn() {
        return (request, response, problem) ->
                new UidlRedirectStrategy().sendRedirect(request, response, "/sign-in?next=" + wanted(request));
    }

    private static String wanted(HttpServletRequest request) {
        boolean page = "GET".equals(request.getMethod()) && request.getParameter("v-r") == null;
        String query = request.getQueryString();
        String path = page ? request.getRequestURI() + (query == null ? "" : "?" + query) : "/newsroom/";
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
