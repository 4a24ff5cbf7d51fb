package org.colophon.reader.cache;

import java.lang.reflect.Parameter;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.catalina.Lifecycle;
import org.apache.coyote.ProtocolHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
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

    /**
     * A page goes out in one piece: head and body of most pages fit into the buffer, which lies outside of the heap.
     * Connections are not closed after a hundred pages.
     */
    @Bean
    TomcatConnectorCustomizer onePiece() {
        return connector -> {
            connector.setProperty("socket.appWriteBufSize", String.valueOf(40 * 1024));
            connector.setProperty("socket.directBuffer", "true");
            connector.setProperty("maxKeepAliveRequests", "10000");
        };
    }

    /** Not where Tomcat keeps an access log: that would not see what goes out by this door. */
    @Bean
    @ConditionalOnProperty(name = "server.tomcat.accesslog.enabled", havingValue = "false", matchIfMissing = true)
    TomcatConnectorCustomizer frontDoor(PageCache cache, PageKeys keys, Clock clock) {
        return connector -> {
            ProtocolHandler protocol = connector.getProtocolHandler();
            connector.addLifecycleListener(event -> {
                if (Lifecycle.AFTER_INIT_EVENT.equals(event.getType()) && cache.isOn()) {
                    protocol.setAdapter(new FrontDoor(protocol.getAdapter(), cache, keys, clock));
                }
            });
        };
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

    private static @Nullable String name(Parameter parameter) {
        RequestParam request = parameter.getAnnotation(RequestParam.class);
        if (request == null) {
            return null;
        }
        return request.value().isEmpty()
                ? request.name().isEmpty() ? parameter.getName() : request.name()
                : request.value();
    }
}
