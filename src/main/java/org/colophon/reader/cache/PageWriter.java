package org.colophon.reader.cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.springframework.http.HttpHeaders;

/** Sends finished pages: the body for this reader, or 304 where the reader has it already (RFC 9110, 13). */
final class PageWriter {

    private PageWriter() {}

    static void write(FinishedPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        FinishedPage.Body body = page.bodyFor(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        Instant modified = page.lastModified(Instant.now());
        for (Map.Entry<String, String> header : page.headers()) {
            response.setHeader(header.getKey(), header.getValue());
        }
        response.setHeader(HttpHeaders.ETAG, body.tag());
        if (modified != null) {
            response.setHeader(HttpHeaders.LAST_MODIFIED, Conditions.written(modified));
        }
        if (page.varies()) {
            response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        }
        if (Conditions.unchanged(
                request.getHeader(HttpHeaders.IF_NONE_MATCH),
                request.getHeader(HttpHeaders.IF_MODIFIED_SINCE),
                body.tag(),
                modified)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType(page.type());
        if (!body.encoding().isEmpty()) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, body.encoding());
        }
        response.setContentLength(body.bytes().length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(body.bytes());
        }
    }
}
