package org.colophon.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"import dir", "--colophon.home=x import dir --draft", "help", "--help", "frobnicate"})
    void a_word_starts_no_server(String arguments) {
        assertThat(CommandLine.of(arguments.split(" ")).isCommand()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--colophon.home=x", "--server.port=0 --debug", "--spring.profiles.active=demo"})
    void settings_alone_start_the_server(String arguments) {
        assertThat(CommandLine.of(arguments.split(" ")).isCommand()).isFalse();
        assertThat(CommandLine.of().isCommand()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", "frobnicate", "export x"})
    void an_unknown_word_is_answered_at_once(String arguments) {
        Stream<String> known = CommandWords.usage().stream();
        if (known.noneMatch(line -> line.strip().startsWith(arguments.split(" ")[0] + " "))) {
            assertThat(CommandLine.of(arguments.split(" ")).run(Object.class)).isEqualTo(Command.MISUSED);
        }
    }

    @Test
    void a_call_survives_the_way_to_the_server() {
        ControlCall call =
                new ControlCall(Path.of("/a b/ü"), List.of("import", "new\nline", "100%", "--section=Café & Bar", "+"));

        assertThat(ControlCall.decode(call.encoded())).isEqualTo(call);
    }
}
