package org.colophon.reader;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.colophon.reader.cache.Compression;
import org.colophon.reader.cache.Handover;
import org.colophon.shared.Digests;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Sends an {@link Output}: type, caching, a strong entity tag over the very bytes sent, and 304 where the reader has
 * them already. It compresses by itself, because Tomcat leaves everything with a strong tag uncompressed.
 */
class OutputWriter implements HandlerMethodReturnValueHandler {

    private static final int WORTH_COMPRESSING = 1400;

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return returnType.getParameterType().equals(Output.class);
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value, MethodParameter type, ModelAndViewContainer container, NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        HttpServletResponse response = web.getNativeResponse(HttpServletResponse.class);
        if (value instanceof Output output && request != null && response != null) {
            write(output, request, response);
        }
    }

    static void write(Output output, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(output.status().value());
        Handover handover = Handover.of(request);
        if (handover != null && !output.keepable()) {
            handover.decline();
        } else if (handover != null) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, output.caching());
            output.headers().forEach(response::setHeader);
            handover.give(output.bytes(), output.type().toString(), output.shows(), output.until());
            return;
        }
        response.setContentType(output.type().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, output.caching());
        if (!output.location().isEmpty()) {
            response.setHeader(HttpHeaders.LOCATION, output.location());
        }
        output.headers().forEach(response::setHeader);
        byte[] bytes = output.bytes();
        boolean compressible = bytes.length >= WORTH_COMPRESSING;
        boolean compress = compressible && acceptsGzip(request);
        if (compressible) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        }
        if (output.status() == HttpStatus.OK && !output.caching().contains("no-store")) {
            String tag = Digests.sha256(bytes).substring(0, 32) + (compress ? "-gz" : "");
            if (new ServletWebRequest(request, response).checkNotModified(tag)) {
                return;
            }
        }
        if (compress) {
            bytes = Compression.gzip(bytes);
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static boolean acceptsGzip(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && Compression.accepts(accepted, "gzip");
    }
}
