package org.colophon.reader;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the server itself could not answer: a page in the site's look, or for the API a problem document (RFC 9457). */
@Controller
class ErrorPages implements ErrorController {

    private final ErrorOutputs pages;

    ErrorPages(ErrorOutputs pages) {
        this.pages = pages;
    }

    @RequestMapping("/error")
    Output error(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus known = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        HttpStatus status = known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return path.startsWith("/api/") ? problem(status) : pages.of(status, path.startsWith("/") ? path : "/", null);
    }

    private static Output problem(HttpStatus status) {
        String json = "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d}"
                .formatted(status.getReasonPhrase(), status.value());
        return Output.of(
                status, MediaType.APPLICATION_PROBLEM_JSON, Output.FLEETING, json.getBytes(StandardCharsets.UTF_8));
    }
}
