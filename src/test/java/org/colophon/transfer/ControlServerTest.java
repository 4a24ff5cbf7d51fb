package org.colophon.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.colophon.shared.Newsroom;
import org.colophon.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ControlServerTest {

    @Autowired
    private Newsroom newsroom;

    @TempDir
    private Path tree;

    @Test
    void a_command_runs_in_the_server_and_tells_how_it_went() throws Exception {
        Files.writeString(tree.resolve("control-test-post.md"), "---\ndate: 2020-01-01\n---\nText");
        List<String> lines = new ArrayList<>();

        int code = client().run(new ControlCall(tree, List.of("import", tree.toString())), lines::add)
                .orElseThrow();

        assertThat(code).isZero();
        assertThat(lines).anyMatch(line -> line.matches("\\s+Imported\\s+1"));
        try (var files = Files.list(newsroom.home())) {
            assertThat(files).anyMatch(file -> file.getFileName().toString().startsWith("import-report-"));
        }
    }

    @Test
    void a_wrong_call_is_told_how_it_is_done() throws Exception {
        List<String> lines = new ArrayList<>();

        assertThat(client().run(new ControlCall(tree, List.of("import", "nowhere", "--colour")), lines::add))
                .hasValue(Command.MISUSED);
        assertThat(client().run(new ControlCall(tree, List.of("frobnicate")), lines::add))
                .hasValue(Command.MISUSED);
        assertThat(lines).anyMatch(line -> line.contains("import DIR"));
    }

    @Test
    void nobody_without_the_token_or_with_another_host_gets_in() throws IOException {
        ControlFile control = control();
        String host = "127.0.0.1:" + control.port();

        assertThat(status(host, "Bearer " + control.token())).isEqualTo("204");
        assertThat(status(host, "Bearer " + control.token() + "0")).isEqualTo("403");
        assertThat(status(host, "Bearer ")).isEqualTo("403");
        assertThat(status("attacker.example:" + control.port(), "Bearer " + control.token()))
                .isEqualTo("403");
        assertThat(status("attacker.example", "Bearer " + control.token())).isEqualTo("403");
    }

    @Test
    void only_its_owner_can_read_the_file() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ControlFile.in(newsroom.home()))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_file_that_a_dead_server_left_behind_does_no_harm() throws IOException {
        new ControlFile(1, "secret").write(ControlFile.in(tree));

        assertThat(ControlClient.on(tree)).isEmpty();
        assertThat(ControlClient.on(tree.resolve("nothing"))).isEmpty();
    }

    private ControlClient client() {
        return ControlClient.on(newsroom.home()).orElseThrow();
    }

    private ControlFile control() {
        return ControlFile.read(ControlFile.in(newsroom.home())).orElseThrow();
    }

    private String status(String host, String authorization) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), control().port())) {
            OutputStream out = socket.getOutputStream();
            out.write("GET / HTTP/1.1\r\nHost: %s\r\nAuthorization: %s\r\nConnection: close\r\n\r\n"
                    .formatted(host, authorization)
                    .getBytes(StandardCharsets.UTF_8));
            out.flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.split(" ", 3)[1];
        }
    }
}
