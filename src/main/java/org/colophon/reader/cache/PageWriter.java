package org.colophon.reader.cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.springframework.http.HttpHeaders;

/** Sends finished pages by way of the servlet container. */
final class PageWriter {

    private PageWriter() {}

    static void write(FinishedPage page, HttpServletRequest request, HttpServletResponse response, Instant now)
            throws IOException {
        FinishedPage.Answer answer = page.answer(
                request.getHeader(HttpHeaders.ACCEPT_ENCODING),
                request.getHeader(HttpHeaders.IF_NONE_MATCH),
                request.getHeader(HttpHeaders.IF_MODIFIED_SINCE),
                now);
        response.setStatus(answer.status());
        answer.body().headers().forEach(header -> response.setHeader(header.getKey(), header.getValue()));
        if (!answer.modified().isEmpty()) {
            response.setHeader(HttpHeaders.LAST_MODIFIED, answer.modified());
        }
        if (answer.isWhole()) {
            byte[] bytes = answer.body().bytes();
            response.setContentLength(bytes.length);
            if (!"HEAD".equals(request.getMethod())) {
                response.getOutputStream().write(bytes);
            }
        }
    }
}
