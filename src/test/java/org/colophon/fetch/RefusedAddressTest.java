package org.colophon.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedAddressTest {

    private final Fetching fetching = new Fetching();

    @AfterEach
    void close() {
        fetching.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.0.0.1:8080/x",
                "http://127.1/",
                "http://127.0.1/",
                "http://2130706433/",
                "http://017700000001/",
                "http://0177.0.0.1/",
                "http://0x7f000001/",
                "http://0x7f.1/",
                "http://0x7f.0.0.1/",
                "http://0/",
                "http://0.0.0.0/",
                "http://127.0.0.1./",
                "http://127.0.0.01/",
                "http://300.0.0.1/",
                "http://[::1]/",
                "http://[::]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:7f00:1]/",
                "http://[::ffff:8.8.8.8]/",
                "http://[::127.0.0.1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[fe80::1]/",
                "http://[fe80::1%25eth0]/",
                "http://[fe80::1%eth0]/",
                "http://[fc00::1]/",
                "http://[fd12:3456::1]/",
                "http://[2002:7f00:1::]/",
                "http://169.254.169.254/latest/meta-data/",
                "http://100.64.0.1/",
                "http://10.1.2.3/",
                "http://172.16.0.1/",
                "http://192.168.0.1/",
                "http://localhost/",
                "http://LOCALHOST/",
                "http://localhost./",
                "http://a.localhost/",
                "http://printer/",
                "http://printer.local/",
                "http://db.internal/",
                "http://box.home.arpa/",
                "http://%31%32%37.0.0.1/",
                "http://127%2e0.0.1/",
                "http://１２７.０.０.１/",
                "http://①②⑦.0.0.1/",
                "http://127。0。0。1/",
                "http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/",
                "http://loc\u00adalhost/",
                "http://localhost\u200b/",
                "http://a.example@127.0.0.1/",
                "http://127.0.0.1#@a.example/",
                "http://a.example\\@127.0.0.1/",
                "http:\\\\127.0.0.1/",
                "http:/127.0.0.1/",
                "http:127.0.0.1",
                "http:///127.0.0.1/",
                "http://127.0.0.1:80:80/",
                "http://[::1",
                "http://a.example:99999/"
            })
    void an_address_of_this_machine_or_network_is_refused_in_every_spelling(String address) {
        FetchException trouble = fetching.trouble(address);

        assertThat(trouble).isInstanceOf(FetchRefused.class);
        assertThat(trouble.trouble())
                .isIn(FetchTrouble.BAD_ADDRESS, FetchTrouble.REFUSED_ADDRESS, FetchTrouble.REFUSED_PORT);
        assertThat(fetching.lookUps).isEmpty();
        assertThat(fetching.connections).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "file:///etc/passwd, REFUSED_SCHEME",
        "ftp://a.example/, REFUSED_SCHEME",
        "gopher://a.example/, REFUSED_SCHEME",
        "jar:http://a.example/x!/y, REFUSED_SCHEME",
        "javascript:alert(1), REFUSED_SCHEME",
        "https://a.example:22/, REFUSED_PORT",
        "https://a.example:6379/, REFUSED_PORT",
        "https://user:secret@a.example/, BAD_ADDRESS",
        "https://user@a.example/, BAD_ADDRESS",
        "https://@a.example/, BAD_ADDRESS",
        "https://a.example./, BAD_ADDRESS",
        "https://faß.example/, BAD_ADDRESS",
        "https://a_b.example/, BAD_ADDRESS",
        "a.example, BAD_ADDRESS",
        "'', BAD_ADDRESS",
        "https://, BAD_ADDRESS",
    })
    void other_schemes_ports_and_names_with_users_are_refused(String address, FetchTrouble trouble) {
        assertThat(fetching.trouble(address).trouble()).isEqualTo(trouble);
        assertThat(fetching.lookUps).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "169.254.169.254",
                "100.64.0.1",
                "10.0.0.1",
                "::1",
                "fe80::1",
                "fc00::1",
                "64:ff9b::1",
                "::8.8.8.8"
            })
    void a_name_that_leads_inside_is_refused_before_anything_is_connected(String address) {
        fetching.name("press.example", address);

        assertThat(fetching.trouble("https://press.example/").trouble()).isEqualTo(FetchTrouble.REFUSED_ADDRESS);
        assertThat(fetching.connections).isEmpty();
    }

    @Test
    void a_name_of_which_one_address_leads_inside_is_refused_altogether() {
        fetching.name("press.example", "8.8.8.8", "127.0.0.1");

        assertThat(fetching.trouble("http://press.example/").trouble()).isEqualTo(FetchTrouble.REFUSED_ADDRESS);
        assertThat(fetching.connections).isEmpty();
    }

    @Test
    void a_name_that_changes_its_address_is_connected_to_where_it_was_judged() {
        fetching.names("press.example", List.of("8.8.8.8"), List.of("127.0.0.1"));

        assertThat(fetching.trouble("http://press.example/").trouble()).isEqualTo(FetchTrouble.UNREACHABLE);
        assertThat(fetching.lookUps).containsExactly("press.example");
        assertThat(fetching.connections).containsExactly(Fetching.parse("8.8.8.8"));

        assertThat(fetching.trouble("http://press.example/").trouble()).isEqualTo(FetchTrouble.REFUSED_ADDRESS);
        assertThat(fetching.connections).hasSize(1);
    }

    @Test
    void a_public_address_is_asked_also_as_a_number() {
        fetching.trouble("http://8.8.8.8/");
        fetching.trouble("http://[2606:4700::1111]/");

        assertThat(fetching.connections).containsExactly(Fetching.parse("8.8.8.8"), Fetching.parse("2606:4700::1111"));
    }

    @Test
    void the_socket_refuses_by_itself_what_came_past_the_resolver() throws Exception {
        PageFetcher fetcher = fetching.fetcher();
        var settings = new FetchSettings(
                true,
                fetching.answerWithin,
                fetching.totalWithin,
                fetching.pageSize,
                fetching.pageSize,
                5,
                8,
                java.util.Set.of());
        Target target = Target.of("http://press.example/", settings);

        try (var socket = new GuardedSocket(target, settings)) {
            assertThatThrownBy(() -> socket.connect(new java.net.InetSocketAddress(Fetching.parse("127.0.0.1"), 80)))
                    .isInstanceOf(GuardedResolver.NotPublic.class);
        }
        assertThat(fetcher.address("HTTP://Press.Example:80/a b?q=ü#x"))
                .hasToString("http://press.example/a%20b?q=%C3%BC");
    }

    @Test
    void a_name_beyond_ascii_is_asked_in_its_form_for_machines() throws Exception {
        assertThat(fetching.fetcher().address("https://zürich.example/straße"))
                .hasToString("https://xn--zrich-kva.example/stra%C3%9Fe");
    }

    @Test
    void the_reason_tells_nobody_what_a_name_resolves_to() {
        fetching.name("press.example", "10.11.12.13");

        assertThat(fetching.trouble("http://press.example/").reason())
                .isEqualTo("This address is not open to the whole internet, so Colophon does not read it.");
    }

    @Test
    void nothing_is_asked_where_fetching_is_switched_off() {
        fetching.enabled = false;
        PageFetcher fetcher = fetching.fetcher();

        FetchRefused refused =
                catchThrowableOfType(FetchRefused.class, () -> fetcher.fetch(URI.create("https://press.example/")));

        assertThat(refused.trouble()).isEqualTo(FetchTrouble.SWITCHED_OFF);
        assertThat(fetching.lookUps).isEmpty();
    }
}
