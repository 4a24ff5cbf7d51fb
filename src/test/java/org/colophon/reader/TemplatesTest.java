package org.colophon.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colophon.reader.page.Words;
import org.junit.jupiter.api.Test;

/** What holds for all templates and all texts. */
class TemplatesTest {

    private static final Pattern KEY = Pattern.compile("(?:say|words\\(\\))\\.get\\(\"([a-z0-9.-]*[a-z0-9])\"");

    @Test
    void nothing_is_printed_unescaped_but_by_the_one_class_for_it() {
        assertThat(templates()).allSatisfy(text -> assertThat(text).doesNotContain("$unsafe"));
        assertThat(sources())
                .filteredOn(text -> text.contains("implements HtmlContent"))
                .hasSize(1);
    }

    @Test
    void every_text_that_is_asked_for_is_there() {
        Words words = Words.in("en");
        assertThat(Stream.concat(templates().stream(), sources().stream())
                        .flatMap(text -> KEY.matcher(text).results())
                        .map(match -> match.group(1)))
                .hasSizeGreaterThan(80)
                .allSatisfy(key -> assertThat(words.keys()).contains(key));
    }

    @Test
    void another_language_has_only_texts_that_english_has() {
        assertThat(Words.in("en").keys()).containsAll(Words.in("de").keys());
        assertThat(Words.in("de").language()).isEqualTo("de");
        assertThat(Words.in("xx").language()).isEqualTo("en");
    }

    private static List<String> templates() {
        return texts(Path.of("src/main/jte"));
    }

    private static List<String> sources() {
        return texts(Path.of("src/main/java/org/colophon/reader"));
    }

    private static List<String> texts(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(TemplatesTest::read).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
