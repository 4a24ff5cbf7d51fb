package org.colophon.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.colophon.shared.Digests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

@Timeout(60)
class PageFetcherTest {

    private final Fetching fetching = new Fetching();
    private LocalServer server;

    @BeforeEach
    void open() throws IOException {
        server = new LocalServer();
        fetching.letThrough("127.0.0.1", server.port());
    }

    @AfterEach
    void close() throws IOException {
        fetching.close();
        server.close();
    }

    @Test
    void a_page_comes_with_its_text_its_digest_and_what_to_ask_with_next_time() throws Exception {
        server.html(
                "/page",
                "<title>Ferry</title><nav>Home</nav><article><h1>New ferry</h1><p>It sails  in May.</p></article>",
                "ETag: \"a1\"",
                "Last-Modified: Sun, 22 Nov 2026 10:00:00 GMT");

        FetchedPage page = fetching.fetcher().fetch(address("/page#part"));

        assertThat(page.address()).isEqualTo(address("/page"));
        assertThat(page.contentType()).isEqualTo("text/html");
        assertThat(page.source()).contains("<title>Ferry</title>");
        assertThat(page.readable()).isEqualTo("New ferry It sails in May.");
        assertThat(page.sha256()).isEqualTo(Digests.sha256("New ferry It sails in May."));
        assertThat(page.excerpt()).isEqualTo(page.readable());
        assertThat(page.validators())
                .isEqualTo(new Validators(address("/page"), "\"a1\"", "Sun, 22 Nov 2026 10:00:00 GMT"));
        assertThat(page.retrieved()).isEqualTo(Fetching.NOW);
    }

    @Test
    void a_request_says_who_asks_and_nothing_else() throws Exception {
        server.html("/page?q=1", "<p>Text</p>");

        fetching.fetcher().fetch(address("/page?q=1"));

        assertThat(server.requests.getFirst().lines().sorted())
                .containsExactly(
                        "Accept-Encoding: gzip, deflate",
                        "Accept-Language: de,en;q=0.7,*;q=0.5",
                        "Accept: text/html,application/xhtml+xml;q=0.9,text/plain;q=0.8,application/pdf;q=0.7",
                        "Connection: close",
                        "GET /page?q=1 HTTP/1.1",
                        "Host: 127.0.0.1:" + server.port(),
                        "User-Agent: Colophon/dev (+https://courier.example)");
    }

    @Test
    void a_redirect_is_followed_without_the_cookie_that_came_with_it() throws Exception {
        server.redirect("/a/old", "new?x=1").redirect("/a/new?x=1", "/page").html("/page", "<p>Here</p>");

        assertThat(fetching.fetcher().fetch(address("/a/old")).address()).isEqualTo(address("/page"));
        assertThat(server.requests).hasSize(3).noneMatch(request -> request.matches("(?is).*(cookie|referer):.*"));
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1/, REFUSED_ADDRESS",
        "http://127.0.0.1:1/, REFUSED_ADDRESS",
        "http://2130706433/, BAD_ADDRESS",
        "http://[::1]/, REFUSED_ADDRESS",
        "//localhost/, REFUSED_ADDRESS",
        "http://inside.example/, REFUSED_ADDRESS",
        "http://169.254.169.254/latest/meta-data/, REFUSED_ADDRESS",
        "http://outside.example:25/, REFUSED_PORT",
        "file:///etc/passwd, REFUSED_SCHEME",
        "http://user:secret@outside.example/, BAD_ADDRESS",
    })
    void a_redirect_is_judged_like_any_address(String location, FetchTrouble trouble) {
        fetching.name("inside.example", "127.0.0.1").name("outside.example", "8.8.8.8");
        server.redirect("/old", location);

        assertThat(trouble("/old").trouble()).isEqualTo(trouble);
        assertThat(fetching.connections).as("only the first request").hasSize(1);
    }

    @Test
    void the_test_setting_opens_one_port_of_one_spelling() {
        fetching.name("other.example", "127.0.0.1");

        assertThat(fetching.trouble("http://2130706433:" + server.port() + "/").trouble())
                .isEqualTo(FetchTrouble.BAD_ADDRESS);
        assertThat(fetching.trouble("http://127.0.0.2:" + server.port() + "/").trouble())
                .isEqualTo(FetchTrouble.REFUSED_ADDRESS);
        assertThat(fetching.trouble("http://127.0.0.1:" + (server.port() ^ 1) + "/")
                        .trouble())
                .isEqualTo(FetchTrouble.REFUSED_ADDRESS);
        assertThat(fetching.trouble("http://other.example:8080/").trouble()).isEqualTo(FetchTrouble.REFUSED_ADDRESS);
        assertThat(fetching.connections).isEmpty();
    }

    @Test
    void redirects_in_a_circle_end_after_five() {
        server.redirect("/round", "/round");

        assertThat(trouble("/round").trouble()).isEqualTo(FetchTrouble.TOO_MANY_REDIRECTS);
        assertThat(server.requests).hasSize(6);
    }

    @Test
    void an_encrypted_page_does_not_send_to_one_that_is_not() throws Exception {
        var settings = new FetchSettings(
                true,
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                DataSize.ofBytes(1),
                DataSize.ofBytes(1),
                1,
                1,
                java.util.Set.of());
        Target target = Target.of("https://press.example/a/b", settings);

        assertThatThrownBy(() -> target.redirectedTo("http://press.example/", settings))
                .hasMessage("The page sends from an encrypted address to one that is not.");
        assertThat(target.redirectedTo("../c?d=e#f", settings).uri()).hasToString("https://press.example/c?d=e");
        assertThat(target.redirectedTo("?d", settings).uri()).hasToString("https://press.example/a/b?d");
    }

    @ParameterizedTest
    @CsvSource({
        "400, DENIED",
        "401, DENIED",
        "403, DENIED",
        "404, GONE",
        "410, GONE",
        "429, DENIED",
        "451, DENIED",
        "500, SERVER_ERROR",
        "503, SERVER_ERROR",
        "304, SERVER_ERROR",
        "204, SERVER_ERROR",
        "300, SERVER_ERROR",
    })
    void a_status_is_told_apart(int status, FetchTrouble trouble) {
        server.status("/page", status);

        assertThat(trouble("/page").trouble()).isEqualTo(trouble);
        assertThat(trouble("/page").status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "application/json", "application/octet-stream", "video/mp4", "text/htmlx", ""})
    void something_else_than_a_page_is_not_read(String contentType) {
        server.page("/page", contentType, new byte[10]);

        assertThat(trouble("/page").trouble()).isEqualTo(FetchTrouble.NOT_A_PAGE);
    }

    @Test
    void a_pdf_is_known_by_its_bytes_only() throws Exception {
        byte[] pdf = "%PDF-1.7 and so on".getBytes(StandardCharsets.US_ASCII);
        server.page("/paper.pdf", "application/pdf", pdf);

        FetchedPage page = fetching.fetcher().fetch(address("/paper.pdf"));

        assertThat(page.sha256()).isEqualTo(Digests.sha256(pdf));
        assertThat(page.source() + page.readable() + page.excerpt()).isEmpty();
    }

    @Test
    void a_page_that_says_it_has_a_gigabyte_is_not_begun() throws Exception {
        server.on("/page", out -> {
            out.write(LocalServer.head(200, "text/html", "Content-Length: 1073741824"));
            endless(out, "");
        });

        assertThat(trouble("/page").trouble()).isEqualTo(FetchTrouble.TOO_LARGE);
        assertThat(server.hungUp.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_page_that_comes_in_pieces_without_end_is_cut_at_five_megabytes() throws Exception {
        server.on("/page", out -> {
            out.write(LocalServer.head(200, "text/html", "Transfer-Encoding: chunked"));
            endless(out, "10000\r\n");
        });

        assertThat(trouble("/page").trouble()).isEqualTo(FetchTrouble.TOO_LARGE);
        assertThat(server.hungUp.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate"})
    void a_page_that_unpacks_into_more_is_cut_while_it_is_unpacked(String encoding) throws Exception {
        byte[] bomb = packed(encoding, new byte[64 * 1024 * 1024]);
        assertThat(bomb.length).isLessThan(100_000);
        server.page("/page", "text/html", bomb, "Content-Encoding: " + encoding);

        assertThat(trouble("/page").trouble()).isEqualTo(FetchTrouble.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate"})
    void a_packed_page_is_read(String encoding) throws Exception {
        server.page(
                "/page",
                "text/plain",
                packed(encoding, "Grüße".getBytes(StandardCharsets.UTF_8)),
                "Content-Encoding: " + encoding);

        assertThat(fetching.fetcher().fetch(address("/page")).source()).isEqualTo("Grüße");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Encoding: gzip, gzip",
                "Content-Encoding: br",
                "Content-Encoding: gzip\r\nContent-Encoding: gzip"
            })
    void a_page_packed_twice_or_otherwise_is_not_read(String header) throws Exception {
        byte[] once = packed("gzip", "x".getBytes(StandardCharsets.UTF_8));
        server.page("/page", "text/html", packed("gzip", once), header);

        assertThat(trouble("/page").trouble()).isEqualTo(FetchTrouble.NOT_A_PAGE);
    }

    @Test
    void broken_packing_is_the_server_s_failure() {
        server.page("/page", "text/html", new byte[100], "Content-Encoding: gzip");

        assertThat(trouble("/page").trouble()).isEqualTo(FetchTrouble.SERVER_ERROR);
    }

    @Test
    void a_server_that_sends_a_byte_now_and_then_is_cut_off_from_outside() throws Exception {
        fetching.totalWithin = Duration.ofMillis(600);
        var never = new CountDownLatch(1);
        server.on("/page", out -> {
            out.write(LocalServer.head(200, "text/html", "Content-Length: 1000000"));
            while (!paused(never)) {
                out.write('x');
                out.flush();
            }
        });

        assertThat(trouble("/page").trouble()).isEqualTo(FetchTrouble.TOO_SLOW);
        assertThat(server.hungUp.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_server_that_sends_its_headers_a_byte_now_and_then_has_not_answered() throws Exception {
        fetching.answerWithin = Duration.ofMillis(600);
        var never = new CountDownLatch(1);
        server.on("/page", out -> {
            out.write(LocalServer.ascii("HTTP/1.1 200 OK\r\nX-Long: "));
            while (!paused(never)) {
                out.write('x');
                out.flush();
            }
        });

        assertThat(trouble("/page").trouble()).isEqualTo(FetchTrouble.TOO_SLOW);
        assertThat(server.hungUp.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void endless_headers_are_not_read() {
        server.on("/page", out -> {
            out.write(LocalServer.ascii("HTTP/1.1 200 OK\r\n"));
            endless(out, "X-Header: ");
        });

        assertThat(trouble("/page").trouble()).isEqualTo(FetchTrouble.TOO_LARGE);
    }

    @Test
    void what_does_not_speak_http_or_does_not_answer_cannot_be_reached() throws Exception {
        server.on("/page", out -> out.write(LocalServer.ascii("220 mail.example ESMTP\r\n\r\n")));
        assertThat(trouble("/page").trouble()).isEqualTo(FetchTrouble.UNREACHABLE);

        server.close();
        assertThat(trouble("/page").trouble()).isEqualTo(FetchTrouble.UNREACHABLE);
        assertThat(fetching.trouble("https://nowhere.example/").trouble()).isEqualTo(FetchTrouble.UNREACHABLE);
    }

    @Test
    void an_unchanged_page_is_not_sent_again() throws Exception {
        server.on("/page", out -> out.write(LocalServer.ascii("HTTP/1.1 304 Not Modified\r\n\r\n")));

        assertThat(fetching.fetcher().fetch(address("/page"), new Validators(address("/page"), "\"a1\"", null)))
                .isEmpty();
        assertThat(server.requests.getFirst()).contains("If-None-Match: \"a1\"\n");
    }

    @Test
    void validators_go_to_no_other_address_and_carry_no_line_breaks() throws Exception {
        server.html("/page", "<p>Text</p>");

        assertThat(fetching.fetcher().fetch(address("/page"), new Validators(address("/other"), "\"a1\"", "x")))
                .isPresent();
        assertThat(server.requests.getFirst()).doesNotContain("If-");
        assertThat(new Validators(address("/page"), "a\r\nX-Evil: 1", " ").isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "text/html; charset=ISO-8859-1, iso-8859-1, <p>Größe</p>",
        "text/html; charset=\"latin1\", windows-1252, <p>Größe – “x”</p>",
        "text/html, iso-8859-1, <meta charset=iso-8859-1><p>Größe</p>",
        "text/html, windows-1251, '<meta http-equiv=Content-Type content=\"text/html; charset=windows-1251\"><p>Город</p>'",
        "text/html, utf-8, <p>Größe</p>",
        "text/html, iso-8859-1, <p>Größe</p>",
        "text/html; charset=nonsense, utf-8, <p>Größe</p>",
        "text/html; charset=iso-8859-1, utf-16, <p>Größe</p>",
        "text/plain, iso-8859-1, Größe",
    })
    void a_page_is_read_in_its_charset(String contentType, String charset, String text) throws Exception {
        server.page("/page", contentType, text.getBytes(charset));

        assertThat(fetching.fetcher().fetch(address("/page")).source()).isEqualTo(text);
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    private FetchException trouble(String path) {
        return fetching.trouble(address(path).toString());
    }

    private static boolean paused(CountDownLatch never) {
        try {
            return never.await(50, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    /** Writes pieces of 64 KB, each with something before it, until the other side hangs up or a gigabyte is over. */
    private static void endless(OutputStream out, String before) throws IOException {
        byte[] piece = new byte[0x10000];
        java.util.Arrays.fill(piece, (byte) 'x');
        for (int i = 0; i < 16 * 1024; i++) {
            out.write(LocalServer.ascii(before));
            out.write(piece);
            out.write(LocalServer.ascii("\r\n"));
        }
    }

    private static byte[] packed(String encoding, byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (OutputStream out =
                encoding.equals("gzip") ? new GZIPOutputStream(packed) : new DeflaterOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
