package org.colophon.reader.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.Map;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.buf.MessageBytes;
import org.apache.tomcat.util.net.SocketEvent;
import org.jspecify.annotations.Nullable;

/**
 * Hands out finished pages before Tomcat has made a servlet request of what came in. Everything else goes on to the
 * application, whose first filter keeps the pages.
 */
final class FrontDoor implements Adapter {

    private final Adapter application;
    private final PageCache cache;
    private final PageKeys keys;
    private final Clock clock;

    FrontDoor(Adapter application, PageCache cache, PageKeys keys, Clock clock) {
        this.application = application;
        this.cache = cache;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public void service(Request request, Response response) throws Exception {
        FinishedPage page = page(request);
        if (page == null) {
            application.service(request, response);
            return;
        }
        try {
            send(page, request, response);
            response.action(ActionCode.CLOSE, null);
        } catch (IOException e) {
            // The reader has gone.
            response.action(ActionCode.CLOSE_NOW, e);
        }
    }

    private @Nullable FinishedPage page(Request request) {
        MessageBytes method = request.method();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            return null;
        }
        MessageBytes query = request.queryString();
        String key = keys.of(request.requestURI().toString(), query.isNull() ? null : query.toString());
        return key == null ? null : cache.fresh(key);
    }

    private void send(FinishedPage page, Request request, Response response) throws IOException {
        FinishedPage.Answer answer = page.answer(
                request.getHeader("Accept-Encoding"),
                request.getHeader("If-None-Match"),
                request.getHeader("If-Modified-Since"),
                clock.instant());
        response.setStatus(answer.status());
        for (Map.Entry<String, String> header : answer.body().headers()) {
            response.setHeader(header.getKey(), header.getValue());
        }
        if (!answer.modified().isEmpty()) {
            response.setHeader("Last-Modified", answer.modified());
        }
        if (answer.isWhole()) {
            byte[] bytes = answer.body().bytes();
            response.setContentLength(bytes.length);
            if (!request.method().equals("HEAD")) {
                response.doWrite(ByteBuffer.wrap(bytes));
            }
        }
    }

    @Override
    public boolean prepare(Request request, Response response) throws Exception {
        return application.prepare(request, response);
    }

    @Override
    public boolean asyncDispatch(Request request, Response response, SocketEvent event) throws Exception {
        return application.asyncDispatch(request, response, event);
    }

    @Override
    public void log(Request request, Response response, long time) {
        application.log(request, response, time);
    }

    @Override
    public void checkRecycled(Request request, Response response) {
        application.checkRecycled(request, response);
    }

    @Override
    public String getDomain() {
        return application.getDomain();
    }
}
