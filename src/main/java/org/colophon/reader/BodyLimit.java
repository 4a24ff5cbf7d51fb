package org.colophon.reader;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses forms of more than 256 KB with a page that says so, before anything reads them. */
class BodyLimit extends OncePerRequestFilter {

    static final long MAX = 256 * 1024L;

    private final ErrorOutputs pages;

    BodyLimit(ErrorOutputs pages) {
        this.pages = pages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MAX) {
            OutputWriter.write(
                    pages.of(HttpStatus.CONTENT_TOO_LARGE, request.getRequestURI(), null), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
