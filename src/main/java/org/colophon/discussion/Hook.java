package org.colophon.discussion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the program at {@code colophon.discussion.hook}. The question is signed: {@code X-Colophon-Signature} is
 * {@code sha256=} and the HMAC-SHA-256 of the time in {@code X-Colophon-Timestamp}, a full stop and the body.
 */
@Component
class Hook implements DisposableBean {

    private static final int ANSWER_MAX = 8 * 1024;
    private static final String HMAC = "HmacSHA256";

    private final DiscussionSettings settings;
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final @Nullable HttpClient client;

    /** What it says. @param reason for moderators; may be empty */
    record Answer(String outcome, String reason) {}

    Hook(DiscussionSettings settings) {
        this.settings = settings;
        this.client = settings.hook() == null
                ? null
                : HttpClient.newBuilder()
                        .connectTimeout(settings.hookWithin())
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
    }

    /** @return empty where there is no hook @throws IllegalStateException when it gives no usable answer in time */
    Optional<Answer> ask(Submission comment) {
        URI address = settings.hook();
        HttpClient open = client;
        if (address == null || open == null) {
            return Optional.empty();
        }
        byte[] body = body(comment);
        String time = String.valueOf(comment.at().getEpochSecond());
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(settings.hookWithin())
                .header("Content-Type", "application/json")
                .header("X-Colophon-Timestamp", time)
                .header("X-Colophon-Signature", "sha256=" + signature(time, body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        CompletableFuture<Answer> answer = open.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream())
                .thenApplyAsync(this::read);
        try {
            return Optional.of(answer.get(settings.hookWithin().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IllegalStateException("The hook took too long.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The hook was not waited for.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The hook gave no usable answer.", e);
        }
    }

    private Answer read(HttpResponse<InputStream> response) {
        try (InputStream in = response.body()) {
            if (response.statusCode() != 200) {
                throw new IllegalStateException("The hook answered " + response.statusCode());
            }
            var json = mapper.readTree(in.readNBytes(ANSWER_MAX));
            return new Answer(
                    json.path("outcome").asString(""), json.path("reason").asString(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] body(Submission comment) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("article", comment.article().value().toString());
        json.put("author", comment.author().person().value().toString());
        json.put("text", comment.text());
        json.put("edit", comment.edit());
        json.put("at", comment.at().toString());
        return mapper.writeValueAsBytes(json);
    }

    private String signature(String time, byte[] body) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(settings.hookSecret().getBytes(StandardCharsets.UTF_8), HMAC));
            mac.update((time + ".").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256", e);
        }
    }

    @Override
    public void destroy() {
        if (client != null) {
            client.close();
        }
    }
}
