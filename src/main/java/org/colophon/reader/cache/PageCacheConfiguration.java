package org.colophon.reader.cache;

import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@Configuration(proxyBeanMethods = false)
class PageCacheConfiguration {

    @Bean
    PageKeys pageKeys(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        return new PageKeys(() -> parameters(mappings));
    }

    @Bean
    FilterRegistrationBean<PageCacheFilter> pageCacheFilter(PageCache cache, PageKeys keys, Clock clock) {
        FilterRegistrationBean<PageCacheFilter> filter =
                new FilterRegistrationBean<>(new PageCacheFilter(cache, keys, clock));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    /** Names of all query parameters that some controller looks at. */
    private static Set<String> parameters(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().values().stream())
                .map(HandlerMethod::getMethod)
                .flatMap(method -> Arrays.stream(method.getParameters()))
                .map(PageCacheConfiguration::name)
                .filter(name -> name != null)
                .collect(Collectors.toSet());
    }

    private static @Nullable String name(java.lang.reflect.Parameter parameter) {
        RequestParam request = parameter.getAnnotation(RequestParam.class);
        if (request == null) {
            return null;
        }
        return request.value().isEmpty()
                ? request.name().isEmpty() ? parameter.getName() : request.name()
                : request.value();
    }
}
