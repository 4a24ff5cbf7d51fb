package org.colophon.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.colophon.article.Check;
import org.colophon.article.CheckRule;
import org.colophon.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** docs/checks.md says what the checks say. */
@IntegrationTest
class ChecksPageTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `[a-z-]+` \\|.*$");

    @Autowired
    private List<Check> checks;

    private List<CheckRule> rules() {
        return checks.stream().flatMap(check -> check.rules().stream()).toList();
    }

    @Test
    void the_page_lists_every_rule_as_the_code_has_it() throws IOException {
        List<String> page = ROW.matcher(Files.readString(Path.of("docs/checks.md")))
                .results()
                .map(row -> row.group())
                .toList();
        assertThat(page)
                .containsExactlyElementsOf(rules().stream()
                        .map(rule -> "| `%s` | %s | %s | %s |"
                                .formatted(
                                        rule.code(),
                                        rule.title(),
                                        rule.about(),
                                        rule.firm()
                                                ? "always required"
                                                : rule.standard().code()))
                        .toList());
    }

    @Test
    void codes_are_short_and_words_are_sentences() {
        assertThat(rules()).allSatisfy(rule -> {
            assertThat(rule.code()).matches("[a-z]+(-[a-z]+)*").hasSizeLessThanOrEqualTo(80);
            assertThat(rule.title()).hasSizeBetween(3, 40);
            assertThat(rule.about()).endsWith(".").hasSizeLessThan(160);
        });
    }
}
