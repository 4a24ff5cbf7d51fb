package org.colophon.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.TokenUse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Holds programs with an access token to its scopes: they call what is {@link ForTokens} and what is open to everyone,
 * and nothing else. The services ask for the person's permissions besides.
 */
@Component
class ScopeGuard implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Optional<TokenUse> token = CurrentPerson.token();
        // The handler of resources only says here that there is nothing at the address.
        if (token.isPresent() && !ApiSecurity.isOpen(request) && !(handler instanceof ResourceHttpRequestHandler)) {
            check(token.get(), handler, response);
        }
        return true;
    }

    private static void check(TokenUse token, Object handler, HttpServletResponse response) {
        ForTokens open = handler instanceof HandlerMethod method ? method.getMethodAnnotation(ForTokens.class) : null;
        if (open == null) {
            throw new NotForTokens();
        }
        var needed = List.of(open.value());
        if (!needed.isEmpty() && needed.stream().noneMatch(token.scopes()::contains)) {
            String scope = needed.getFirst().code();
            response.setHeader(
                    HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\", scope=\"%s\"".formatted(scope));
            throw new MissingScope(needed.getFirst());
        }
    }
}
