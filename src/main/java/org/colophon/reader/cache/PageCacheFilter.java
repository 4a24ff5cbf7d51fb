package org.colophon.reader.cache;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Stands before all other filters. Answers with a finished page where there is one; where there is none, lets one
 * request make it and the others wait, or hands them the old one meanwhile.
 */
final class PageCacheFilter extends HttpFilter {

    private static final int ATTEMPTS = 3;

    /** What the page brings itself, or each answer gets anew. */
    private static final Set<String> OWN = Set.of(
            "content-type",
            "content-length",
            "content-encoding",
            "etag",
            "last-modified",
            "vary",
            "date",
            "expires",
            "connection",
            "keep-alive",
            "transfer-encoding");

    private final PageCache cache;
    private final PageKeys keys;
    private final Clock clock;

    PageCacheFilter(PageCache cache, PageKeys keys, Clock clock) {
        this.cache = cache;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String key = key(request);
        if (key == null) {
            chain.doFilter(request, response);
            return;
        }
        for (int i = 0; i < ATTEMPTS; i++) {
            FinishedPage page = cache.fresh(key);
            if (page != null) {
                PageWriter.write(page, request, response, clock.instant());
                return;
            }
            Making making = cache.begin(key);
            if (making.isMine()) {
                make(making, request, response, chain);
                return;
            }
            FinishedPage old = cache.evenOld(key);
            if (old != null) {
                PageWriter.write(old, request, response, clock.instant());
                return;
            }
            Making.Result result = making.await();
            if (result.page() != null) {
                PageWriter.write(result.page(), request, response, clock.instant());
                return;
            }
            if (result.end() == Making.End.NONE) {
                break;
            }
        }
        chain.doFilter(request, response);
    }

    private @Nullable String key(HttpServletRequest request) {
        String method = request.getMethod();
        return cache.isOn()
                        && request.getDispatcherType() == DispatcherType.REQUEST
                        && (method.equals("GET") || method.equals("HEAD"))
                ? keys.of(request.getRequestURI(), request.getQueryString())
                : null;
    }

    private void make(Making making, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Handover handover = new Handover(() -> cache.giveUp(making));
        request.setAttribute(Handover.ATTRIBUTE, handover);
        try {
            chain.doFilter(request, response);
            FinishedPage page = handover.finished(headers(response), clock);
            if (page != null) {
                if (!response.containsHeader(HttpHeaders.SET_COOKIE)) {
                    cache.keep(making, page);
                }
                PageWriter.write(page, request, response, clock.instant());
            }
        } finally {
            cache.giveUp(making);
        }
    }

    private static List<Map.Entry<String, String>> headers(HttpServletResponse response) {
        List<Map.Entry<String, String>> headers = new ArrayList<>();
        for (String name : response.getHeaderNames()) {
            String value = response.getHeader(name);
            if (value != null && !OWN.contains(name.toLowerCase(Locale.ROOT))) {
                headers.add(Map.entry(name, value));
            }
        }
        return headers;
    }
}
