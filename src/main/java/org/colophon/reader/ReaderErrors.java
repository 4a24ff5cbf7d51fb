package org.colophon.reader;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Turns what goes wrong on public addresses into pages; the API, which answers with problem documents, is left alone. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ReaderErrors implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(ReaderErrors.class);

    private final ErrorOutputs pages;

    ReaderErrors(ErrorOutputs pages) {
        this.pages = pages;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception error) {
        String path = request.getRequestURI();
        if (path.startsWith("/api/")
                || path.startsWith("/consult/") // its path is a secret, and it answers for itself
                || error instanceof AccessDeniedException
                || error instanceof AuthenticationException) {
            return null;
        }
        try {
            OutputWriter.write(page(path, error, response), request, response);
            return new ModelAndView();
        } catch (IOException e) {
            LOG.debug("The reader is gone", e);
            return new ModelAndView();
        }
    }

    private Output page(String path, Exception error, HttpServletResponse response) {
        if (error instanceof NotFound missing) {
            return pages.of(HttpStatus.NOT_FOUND, path, missing.getMessage());
        }
        if (error instanceof BadInput bad) {
            return pages.of(HttpStatus.BAD_REQUEST, path, bad.reason());
        }
        if (error instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            HttpStatus status = HttpStatus.resolve(known.getStatusCode().value());
            return pages.of(status == null ? HttpStatus.BAD_REQUEST : status, path, null);
        }
        LOG.error("Could not answer {}", path, error);
        return pages.of(HttpStatus.INTERNAL_SERVER_ERROR, path, null);
    }
}
