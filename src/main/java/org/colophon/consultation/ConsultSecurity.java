package org.colophon.consultation;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The rules for the pages behind links: whoever has the link is let in, signed in or not, and nobody is known there. A
 * page may load the style sheet and pictures of this site and send its own form. Nothing keeps it, lists it, or passes
 * its address on.
 */
@Configuration(proxyBeanMethods = false)
class ConsultSecurity {

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String PAGE = "/consult/*";

    @Bean
    @Order(40)
    SecurityFilterChain consultChain(HttpSecurity http) throws Exception {
        return http.securityMatcher("/consult/**")
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .addFilterAfter(new FormLimit(), HeaderWriterFilter.class)
                .csrf(AbstractHttpConfigurer::disable) // no cookie lets anybody in; see SameSite
                .requestCache(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .rememberMe(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(cache -> cache.disable())
                        .addHeaderWriter(new StaticHeadersWriter("Cache-Control", "no-store"))
                        .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow, noarchive"))
                        .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy ->
                                policy.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()")))
                .exceptionHandling(errors -> errors.authenticationEntryPoint(
                                (request, response, problem) -> response.setStatus(HttpServletResponse.SC_NOT_FOUND))
                        .accessDeniedHandler(
                                (request, response, problem) -> response.setStatus(HttpServletResponse.SC_NOT_FOUND)))
                .authorizeHttpRequests(requests -> requests.requestMatchers(GET, PAGE)
                        .permitAll()
                        .requestMatchers(HEAD, PAGE)
                        .permitAll()
                        .requestMatchers(POST, PAGE)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    /** Refuses forms of more than 64 KB, and those that do not say how long they are, before anything reads them. */
    private static final class FormLimit extends OncePerRequestFilter {

        private static final long MAX = 64 * 1024L;

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            long length = request.getContentLengthLong();
            if (length > MAX || (length < 0 && request.getHeader("Transfer-Encoding") != null)) {
                response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
                response.setContentType("text/plain;charset=UTF-8");
                response.getWriter().write("That is too long. Write 8,000 characters at most.");
            } else {
                chain.doFilter(request, response);
            }
        }
    }
}
