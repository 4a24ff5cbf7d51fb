package org.colophon.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colophon.manuscript.text.AiPurpose;
import org.junit.jupiter.api.Test;

/** Watches over the files of sentences: whoever adds a sentence or a language adds it everywhere. */
class WordingTest {

    private static Map<String, Properties> files() throws IOException {
        Map<String, Properties> files = new TreeMap<>();
        try (Stream<Path> found = Files.list(Path.of("src/main/resources/org/colophon/disclosure"))) {
            for (Path file : found.filter(path -> path.toString().endsWith(".properties"))
                    .toList()) {
                Properties sentences = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    sentences.load(reader);
                }
                files.put(file.getFileName().toString(), sentences);
            }
        }
        return files;
    }

    private static Properties english() throws IOException {
        return Objects.requireNonNull(files().get("wording.properties"));
    }

    @Test
    void every_language_has_the_same_sentences() throws IOException {
        Properties english = english();
        assertThat(files()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(files())
                .allSatisfy((name, sentences) -> assertThat(sentences.stringPropertyNames())
                        .as(name)
                        .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames()));
    }

    @Test
    void every_sentence_takes_what_the_english_one_takes() throws IOException {
        Properties english = english();
        assertThat(files())
                .allSatisfy((name, sentences) -> sentences.stringPropertyNames().forEach(key -> {
                    assertThat(placeholders(sentences.getProperty(key)))
                            .as(name + " " + key)
                            .isEqualTo(placeholders(english.getProperty(key)));
                    assertThat(sentences.getProperty(key)).as(name + " " + key).isNotBlank();
                }));
    }

    private static Set<String> placeholders(String sentence) {
        return Pattern.compile("\\{[^}]*}")
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_sentence_that_a_newsroom_can_change_could_be_its_own() throws IOException {
        Properties english = english();
        assertThat(Template.keys())
                .allSatisfy(key -> Template.check("en", key, english.getProperty(key)))
                .hasSize(14);
    }

    @Test
    void every_state_and_purpose_has_its_sentences() throws IOException {
        assertThat(english().stringPropertyNames())
                .containsAll(Arrays.stream(DisclosureState.values())
                        .flatMap(state -> Stream.of("line." + state.code(), "details." + state.code()))
                        .toList())
                .containsAll(Arrays.stream(AiPurpose.values())
                        .map(purpose -> "purpose." + purpose.code())
                        .toList());
    }
}
