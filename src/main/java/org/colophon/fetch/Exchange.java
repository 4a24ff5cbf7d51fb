package org.colophon.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.function.Consumer;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;

/** One request and its answer. */
final class Exchange {

    private static final Set<String> TEXTS = Set.of("text/html", "application/xhtml+xml", "text/plain");
    private static final String PDF = "application/pdf";

    private final Client client;
    private final FetchSettings settings;
    private final String userAgent;
    private final String languages;

    Exchange(Client client, FetchSettings settings, String userAgent, String languages) {
        this.client = client;
        this.settings = settings;
        this.userAgent = userAgent;
        this.languages = languages;
    }

    /**
     * Asks for a page.
     *
     * @param known sent if it belongs to this very address; may be null
     * @throws FetchException also for anything that the network does
     */
    Answer ask(Target target, Line line, @Nullable Validators known) throws FetchException {
        HttpGet request = request(target, known);
        ScheduledFuture<?> tooLate = line.cutAfter(settings.answerWithin().toMillis());
        CloseableHttpClient open = client.open(target, line, userAgent);
        try {
            var host = new HttpHost(target.uri().getScheme(), target.host(), target.port());
            ClassicHttpResponse response = open.executeOpen(host, request, null);
            tooLate.cancel(false);
            return answer(
                    response, request.containsHeader("If-None-Match") || request.containsHeader("If-Modified-Since"));
        } catch (GuardedResolver.NotPublic e) {
            throw HostName.inner();
        } catch (MessageConstraintException e) {
            throw new FetchFailed(
                    FetchTrouble.TOO_LARGE, "The server's answer has more headers than Colophon reads.", e);
        } catch (IOException e) {
            throw failure(e, line);
        } finally {
            tooLate.cancel(false);
            // Not politely: a connection that is closed politely is first read to its end.
            line.hangUp();
            open.close(CloseMode.IMMEDIATE);
        }
    }

    private HttpGet request(Target target, @Nullable Validators known) {
        var request = new HttpGet(target.uri());
        request.setHeader("Accept", "text/html,application/xhtml+xml;q=0.9,text/plain;q=0.8,application/pdf;q=0.7");
        request.setHeader("Accept-Language", languages);
        request.setHeader("Accept-Encoding", Body.ENCODINGS);
        request.setHeader("Connection", "close");
        if (known != null && known.address().equals(target.uri())) {
            header(known.etag(), value -> request.setHeader("If-None-Match", value));
            header(known.lastModified(), value -> request.setHeader("If-Modified-Since", value));
        }
        return request;
    }

    private Answer answer(ClassicHttpResponse response, boolean conditional) throws IOException, FetchException {
        int status = response.getCode();
        if (status == 304 && conditional) {
            return new Answer.Unchanged();
        }
        String location = value(response, "Location");
        if (Set.of(301, 302, 303, 307, 308).contains(status) && !location.isBlank()) {
            return new Answer.Elsewhere(location);
        }
        if (status != 200 && status != 203) {
            throw FetchFailed.ofStatus(status);
        }
        String contentType = value(response, "Content-Type");
        String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        boolean pdf = type.equals(PDF);
        if (!pdf && !TEXTS.contains(type)) {
            throw new FetchFailed(
                    FetchTrouble.NOT_A_PAGE, "There is something else than a page or a PDF at this address.");
        }
        long limit = (pdf ? settings.documentSize() : settings.pageSize()).toBytes();
        var entity = response.getEntity();
        if (entity == null) {
            throw new FetchFailed(FetchTrouble.SERVER_ERROR, "The server answered without a page.");
        }
        if (entity.getContentLength() > limit) {
            throw Body.tooLarge(limit);
        }
        InputStream content = entity.getContent();
        byte[] bytes = Body.read(content, encoding(response), limit);
        return new Answer.Page(type, contentType, bytes, value(response, "ETag"), value(response, "Last-Modified"));
    }

    /** All codings in one value, so that two of them, in one header or in two, are none that is known. */
    private static String encoding(ClassicHttpResponse response) {
        Header[] headers = response.getHeaders("Content-Encoding");
        return headers.length > 1 ? "several" : value(response, "Content-Encoding");
    }

    private static FetchFailed failure(IOException problem, Line line) {
        if (line.isCut() || problem instanceof InterruptedIOException) {
            return tooSlow(problem);
        }
        if (problem instanceof SSLException) {
            return new FetchFailed(
                    FetchTrouble.UNREACHABLE,
                    "No secure connection: the server's certificate or encryption is no good.",
                    problem);
        }
        if (problem.getCause() instanceof ProtocolException) {
            return new FetchFailed(FetchTrouble.UNREACHABLE, "What answers there does not speak HTTP.", problem);
        }
        return new FetchFailed(FetchTrouble.UNREACHABLE, "Nothing answers at this address.", problem);
    }

    static FetchFailed tooSlow(@Nullable Throwable cause) {
        return new FetchFailed(FetchTrouble.TOO_SLOW, "The server took too long.", cause);
    }

    private static String value(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        String value = header == null ? null : header.getValue();
        return value == null ? "" : value;
    }

    private static void header(@Nullable String value, Consumer<String> use) {
        if (value != null) {
            use.accept(value);
        }
    }
}
