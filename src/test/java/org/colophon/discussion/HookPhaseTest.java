package org.colophon.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.colophon.article.ArticleId;
import org.colophon.identity.PersonId;
import org.colophon.shared.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HookPhaseTest {

    private static final String SECRET = "a secret of this test";
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private final AtomicReference<String> body = new AtomicReference<>("");
    private final AtomicReference<String> signature = new AtomicReference<>("");
    private final AtomicReference<String> time = new AtomicReference<>("");
    private final CountDownLatch goOn = new CountDownLatch(1);
    private HttpServer server;
    private volatile String answer = "";
    private volatile int status = 200;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            body.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            signature.set(exchange.getRequestHeaders().getFirst("X-Colophon-Signature"));
            time.set(exchange.getRequestHeaders().getFirst("X-Colophon-Timestamp"));
            if (answer.equals("never")) {
                try {
                    goOn.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        goOn.countDown();
        server.stop(0);
    }

    private CommentState judged(int port) {
        URI address = URI.create("http://127.0.0.1:" + port + "/judge");
        Hook hook = new Hook(new DiscussionSettings(Duration.ZERO, 60, address, SECRET, Duration.ofMillis(500)));
        AuthorRecord author = new AuthorRecord(new PersonId(Ids.next()), NOW, 0, null, 0, 0, 0, 0, List.of());
        Submission comment = new Submission(
                ArticleId.next(), author, "Hello", NOW, ModerationRules.INITIAL, DiscussionMode.Standing.USUAL, false);
        return new Judging(List.of(new HookPhase(hook))).judge(comment).state();
    }

    private CommentState judged() {
        return judged(server.getAddress().getPort());
    }

    @ParameterizedTest
    @CsvSource({"publish, PUBLISHED", "hold, HELD", "reject, REJECTED", "nonsense, HELD"})
    void its_answer_counts(String outcome, CommentState state) {
        answer = "{\"outcome\": \"%s\", \"reason\": \"because\"}".formatted(outcome);
        assertThat(judged()).isEqualTo(state);
        assertThat(body.get()).contains("\"text\":\"Hello\"");
    }

    @Test
    void its_question_is_signed() throws GeneralSecurityException {
        answer = "{\"outcome\": \"publish\"}";
        judged();
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String expected =
                HexFormat.of().formatHex(mac.doFinal((time.get() + "." + body.get()).getBytes(StandardCharsets.UTF_8)));
        assertThat(signature.get()).isEqualTo("sha256=" + expected);
    }

    @Test
    void silence_an_error_and_nonsense_hold() {
        answer = "never";
        assertThat(judged()).isEqualTo(CommentState.HELD);
        goOn.countDown();
        answer = "not JSON";
        assertThat(judged()).isEqualTo(CommentState.HELD);
        status = 500;
        assertThat(judged()).isEqualTo(CommentState.HELD);
        int port = server.getAddress().getPort();
        server.stop(0);
        assertThat(judged(port)).isEqualTo(CommentState.HELD);
    }
}
