package org.colophon.reader;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.colophon.identity.SignInSecurity;
import org.colophon.shared.Newsroom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The rules for everything that neither newsroom nor API takes: what is listed here is open, everything else is not
 * there. Pages may load nothing but what this site serves, and run no script but its own files.
 */
@Configuration(proxyBeanMethods = false)
class ReaderSecurity {

    static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String FRAMED = POLICY.replace("frame-ancestors 'none'", "frame-ancestors 'self'");

    private static final String[] PAGES = {
        "/",
        "/articles/**",
        "/sections/**",
        "/topics/**",
        "/authors/**",
        "/search",
        "/corrections",
        "/corrections/feed.*",
        "/transparency",
        "/verify",
        "/about",
        "/imprint",
        "/privacy",
        "/sign-in",
        "/sign-up",
        "/sign-out",
        "/set-up",
        "/unsubscribe"
    };
    private static final String[] FILES = {
        "/feed.*",
        "/sitemap*.xml",
        "/news-sitemap.xml",
        "/robots.txt",
        "/.well-known/*",
        "/health",
        "/assets/**",
        "/media/**",
        "/aura/**",
        "/lumo/**",
        "/error"
    };
    private static final String VERIFY = "/verify";
    private static final String UNSUBSCRIBE = "/unsubscribe";
    private static final String COMMENT = "/articles/*/comments/new";
    private static final String COMMENT_DEED = "/articles/*/comments/*/*";
    private static final String REPORT = "/articles/*/report";
    private static final String FOLLOW = "/articles/*/follow";

    private final ErrorOutputs pages;
    private final Newsroom newsroom;

    ReaderSecurity(ErrorOutputs pages, Newsroom newsroom) {
        this.pages = pages;
        this.newsroom = newsroom;
    }

    @Bean
    @Order(100)
    SecurityFilterChain readerChain(HttpSecurity http, SignInSecurity signInSecurity) throws Exception {
        return signInSecurity
                .applyTo(http)
                .addFilterBefore(new BodyLimit(pages), CsrfFilter.class)
                // The one changes nothing, the other is what a mail program calls, with a signed link.
                .csrf(csrf -> csrf.ignoringRequestMatchers(VERIFY, UNSUBSCRIBE))
                .headers(this::headers)
                .exceptionHandling(errors ->
                        errors.authenticationEntryPoint(this::signedOut).accessDeniedHandler(this::refused))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(GET, PAGES)
                        .permitAll()
                        .requestMatchers(HEAD, PAGES)
                        .permitAll()
                        .requestMatchers(GET, FILES)
                        .permitAll()
                        .requestMatchers(HEAD, FILES)
                        .permitAll()
                        .requestMatchers(POST, "/sign-in", "/sign-up", "/sign-out", "/set-up", VERIFY, UNSUBSCRIBE)
                        .permitAll()
                        .requestMatchers(POST, COMMENT, COMMENT_DEED, REPORT, FOLLOW)
                        .hasAuthority("COMMENT")
                        .requestMatchers("/account", "/account/**")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    /** Previews of the appearance: for administrators, within a frame of the newsroom. */
    @Bean
    @Order(90)
    SecurityFilterChain previewChain(HttpSecurity http, SignInSecurity signInSecurity) throws Exception {
        return signInSecurity
                .applyTo(http.securityMatcher("/preview/**"))
                .headers(headers -> {
                    headers(headers);
                    headers.contentSecurityPolicy(policy -> policy.policyDirectives(FRAMED));
                    headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin);
                })
                .exceptionHandling(errors -> errors.authenticationEntryPoint(
                                (request, response, why) -> OutputWriter.write(missing(request), request, response))
                        .accessDeniedHandler(
                                (request, response, why) -> OutputWriter.write(missing(request), request, response)))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(GET, "/preview/**")
                        .hasAuthority("ADMINISTER")
                        .anyRequest()
                        .denyAll())
                .build();
    }

    private void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                // Not by the request that happened to make a page: it is kept for all. Browsers heed it over TLS only.
                .httpStrictTransportSecurity(hsts -> hsts.requestMatcher(request -> newsroom.secure()))
                .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"));
    }

    /** Nobody is signed in: to the form where that helps; what is not listed above is not there. */
    private void signedOut(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        String path = request.getRequestURI();
        if (path.equals("/account") || path.startsWith("/account/")) {
            String next = path.equals("/account/comments") ? "%2Faccount%2Fcomments" : "%2Faccount";
            OutputWriter.write(Output.seeOther("/sign-in?next=" + next), request, response);
        } else if (request.getMethod().equals("POST")
                && path.matches("/articles/[^/]+/(comments/new|comments/[^/]+/[a-z]+|report|follow)")) {
            OutputWriter.write(pages.expired(HttpStatus.UNAUTHORIZED, request), request, response);
        } else {
            OutputWriter.write(missing(request), request, response);
        }
    }

    private void refused(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        String path = request.getRequestURI();
        boolean form = path.matches(
                "/(sign-in|sign-up|sign-out|set-up|account/.+|articles/[^/]+/(comments/new|comments/[^/]+/[a-z]+|report|follow))");
        Output page = form ? pages.expired(HttpStatus.FORBIDDEN, request) : missing(request);
        OutputWriter.write(page, request, response);
    }

    private Output missing(HttpServletRequest request) {
        boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        HttpStatus status = read ? HttpStatus.NOT_FOUND : HttpStatus.METHOD_NOT_ALLOWED;
        return pages.of(status, request.getRequestURI(), null);
    }
}
