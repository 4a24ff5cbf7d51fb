package org.colophon.reader;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Which pages this site has, so that nothing links to one that it has not. */
@Component
class KnownPaths {

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    KnownPaths(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /** Whether exactly this path is answered, without anything variable in it. */
    boolean serve(String path) {
        return paths().contains(path);
    }

    private Set<String> paths() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getDirectPaths().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
