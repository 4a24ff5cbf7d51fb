package org.colophon.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import org.colophon.notification.NewsStreams;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells the newsroom's own pages when the bell has something to say. For signed-in browsers, not for programs. */
@RestController
@Hidden
class NewsApi {

    private final NewsStreams streams;

    NewsApi(NewsStreams streams) {
        this.streams = streams;
    }

    @GetMapping(path = "/api/v1/me/news", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter news(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        return streams.follow();
    }
}
