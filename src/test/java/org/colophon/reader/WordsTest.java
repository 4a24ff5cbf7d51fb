package org.colophon.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colophon.reader.page.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of the pages in every language they come in. */
class WordsTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    @ParameterizedTest
    @ValueSource(strings = {"_de", "_fr", "_es", "_fi"})
    void every_language_says_what_english_says(String language) throws IOException {
        Map<String, String> english = file("");
        Map<String, String> other = file(language);
        assertThat(other.keySet()).isEqualTo(english.keySet());
        assertThat(other).allSatisfy((key, text) -> {
            assertThat(places(text)).as(key).isEqualTo(places(english.getOrDefault(key, "")));
            assertThat(text).as("MessageFormat swallows a straight one").doesNotContain("'");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "en, 4 comments, 1 comment, Comments",
        "de, 4 Kommentare, 1 Kommentar, Kommentare",
        "fr, 4 commentaires, 1 commentaire, Commentaires",
        "es, 4 comentarios, 1 comentario, Comentarios",
        "fi, 4 kommenttia, 1 kommentti, Kommentit"
    })
    void one_is_not_many(String language, String many, String one, String none) {
        Words words = Words.in(language);
        assertThat(words.get("comments.count", 4)).isEqualTo(many);
        assertThat(words.get("comments.count", 1)).isEqualTo(one);
        assertThat(words.get("comments.count", 0)).isEqualTo(none);
    }

    @Test
    void thousands_are_written_as_the_language_writes_them() {
        assertThat(Words.in("de").get("search.count", 12_345, "Hafen")).isEqualTo("12.345 Artikel zu „Hafen“");
        assertThat(Words.in("en").get("search.count", 12_345, "harbour")).isEqualTo("12,345 articles for “harbour”");
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Map<String, String> file(String language) throws IOException {
        Properties properties = new Properties();
        properties.load(Files.newBufferedReader(
                Path.of("src/main/resources/reader/messages" + language + ".properties"), StandardCharsets.UTF_8));
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
