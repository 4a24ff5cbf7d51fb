package org.colophon.reader.cache;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.catalina.Context;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.startup.Tomcat;
import org.apache.coyote.ProtocolHandler;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.colophon.change.PublicChange;
import org.colophon.change.Subject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** Both doors on a real Tomcat: the filter makes, the front door hands out. */
class FrontDoorTest {

    private static final String TEXT = "It stays closed. ".repeat(200);

    @TempDir
    private Path folder;

    private final PageCache cache = new PageCache(DataSize.ofMegabytes(1), false, Clock.systemUTC());
    private final PageKeys keys = new PageKeys(() -> Set.of("after"));
    private final AtomicInteger made = new AtomicInteger();
    private final HttpClient client = HttpClient.newHttpClient();
    private Tomcat tomcat;

    @BeforeEach
    void start() throws Exception {
        tomcat = new Tomcat();
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        Context context = tomcat.addContext("", folder.toString());
        Tomcat.addServlet(context, "pages", new Pages());
        context.addServletMappingDecoded("/*", "pages");
        FilterDef filter = new FilterDef();
        filter.setFilterName("cache");
        filter.setFilter(new PageCacheFilter(cache, keys, Clock.systemUTC()));
        FilterMap everything = new FilterMap();
        everything.setFilterName("cache");
        everything.addURLPattern("/*");
        context.addFilterDef(filter);
        context.addFilterMap(everything);
        ProtocolHandler protocol = tomcat.getConnector().getProtocolHandler();
        tomcat.getConnector().addLifecycleListener(event -> {
            if (Lifecycle.AFTER_INIT_EVENT.equals(event.getType())) {
                protocol.setAdapter(new FrontDoor(protocol.getAdapter(), cache, keys, Clock.systemUTC()));
            }
        });
        tomcat.start();
    }

    @AfterEach
    void stop() throws Exception {
        client.close();
        tomcat.stop();
        tomcat.destroy();
    }

    private final class Pages extends HttpServlet {

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            made.incrementAndGet();
            response.setHeader("X-Content-Type-Options", "nosniff");
            Handover handover = Handover.of(request);
            if (request.getRequestURI().equals("/kept") && handover != null) {
                handover.give(
                        TEXT.getBytes(StandardCharsets.UTF_8), "text/plain;charset=UTF-8", Set.of(Subject.PAPER), null);
            } else {
                response.getWriter().write("not kept");
            }
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().write("posted");
        }
    }

    @Test
    void the_second_request_is_answered_at_the_door_with_the_same_bytes_and_headers() throws Exception {
        HttpResponse<String> first = send(request("/kept"));
        HttpResponse<String> second = send(request("/kept?utm_source=mail"));
        assertThat(made).hasValue(1);
        assertThat(first.body()).isEqualTo(TEXT);
        assertThat(second.body()).isEqualTo(TEXT);
        for (String name : new String[] {"ETag", "Content-Type", "X-Content-Type-Options", "Vary", "Content-Length"}) {
            assertThat(second.headers().allValues(name))
                    .as(name)
                    .hasSize(1)
                    .isEqualTo(first.headers().allValues(name));
        }
    }

    @Test
    void several_requests_share_a_connection_whatever_they_ask() throws Exception {
        String tag = send(request("/kept")).headers().firstValue("ETag").orElseThrow();
        for (int i = 0; i < 3; i++) {
            HttpResponse<String> unchanged = send(request("/kept").header("If-None-Match", tag));
            assertThat(unchanged.statusCode()).isEqualTo(304);
            assertThat(unchanged.body()).isEmpty();
            HttpResponse<String> head = send(request("/kept").method("HEAD", HttpRequest.BodyPublishers.noBody()));
            assertThat(head.body()).isEmpty();
            assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(TEXT.length());
            assertThat(send(request("/kept").header("Accept-Encoding", "br"))
                            .headers()
                            .firstValue("Content-Encoding"))
                    .contains("br");
            assertThat(send(request("/other")).body()).isEqualTo("not kept");
            assertThat(send(request("/kept").POST(HttpRequest.BodyPublishers.ofString("x")))
                            .body())
                    .isEqualTo("posted");
        }
    }

    @Test
    void a_change_lets_the_page_be_made_anew() throws Exception {
        send(request("/kept"));
        cache.changed(new PublicChange(Set.of(Subject.PAPER), false));
        assertThat(send(request("/kept")).body()).isEqualTo(TEXT);
        assertThat(made).hasValue(2);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
