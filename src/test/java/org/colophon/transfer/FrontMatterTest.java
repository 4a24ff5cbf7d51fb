package org.colophon.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.colophon.disclosure.Declaration;
import org.colophon.manuscript.text.AiPurpose;
import org.colophon.shared.BadInput;
import org.colophon.sourcing.FactDetails;
import org.colophon.sourcing.FactStatus;
import org.colophon.sourcing.SourceDetails;
import org.colophon.sourcing.SourceEntry;
import org.colophon.sourcing.WrittenByAi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    @Test
    void yaml_and_toml_say_the_same_things() {
        FrontMatter yaml = read("""
                ---
                title: "Harbour vote: what follows"
                description: Two
                  lines
                date: 2024-05-06T07:08:09Z
                slug: harbour-vote
                tags: [Harbour, "3.10"]
                author: Jane Doe, Esq.
                draft: yes
                unknown: {deep: [1, 2]}
                ---
                Text
                """);
        FrontMatter toml = read("""
                +++
                title = "Harbour vote: what follows"
                description = "Two lines"
                date = 2024-05-06T07:08:09Z
                slug = "harbour-vote"
                draft = true
                [taxonomies]
                tags = ["Harbour", "3.10"]
                [extra]
                author = "Jane Doe, Esq."
                [extra.unknown]
                deep = [1, 2]
                +++
                Text
                """);

        assertThat(yaml).isEqualTo(toml);
        assertThat(yaml.title()).isEqualTo("Harbour vote: what follows");
        assertThat(yaml.standfirst()).isEqualTo("Two lines");
        assertThat(yaml.topics()).containsExactly("Harbour", "3.10");
        assertThat(yaml.authors()).containsExactly("Jane Doe, Esq.");
        assertThat(yaml.draft()).isTrue();
        assertThat(yaml.ai()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-06T07:08:09Z, 2024-05-06T07:08:09Z",
        "2024-05-06T07:08:09.123456789+02:00, 2024-05-06T05:08:09.123456Z",
        "2024-05-06 07:08:09 +0200, 2024-05-06T05:08:09Z",
        "2024-05-06 07:08 UTC, 2024-05-06T07:08:00Z",
        "2024-05-06T07:08:09, 2024-05-06T05:08:09Z",
        "2024-01-06, 2024-01-05T23:00:00Z",
        "2024/1/6, 2024-01-05T23:00:00Z",
        "'Sat, 6 Jan 2024 10:00:00 -0500', 2024-01-06T15:00:00Z"
    })
    void dates_without_a_zone_are_of_the_newsrooms(String written, Instant meant) {
        assertThat(read("---\ndate: " + written + "\n---\nText").date()).isEqualTo(meant);
        assertThat(read("+++\ndate = \"" + written + "\"\n+++\nText").date()).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-05-06T07:08:09Z", "2024-05-06T07:08:09", "2024-05-06 07:08:09", "2024-05-06"})
    void toml_has_dates_of_its_own(String written) {
        assertThat(read("+++\ndate = " + written + "\n+++\nText").date()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: [open\n---\nText",
                "---\ntitle: a\n\tb: c\n---\nText",
                "+++\ntitle = \n+++\nText",
                "+++\ntitle: no toml\n+++\nText",
                "---\ndate: last Tuesday\n---\nText",
                "---\ndate: 2024-13-40\n---\nText",
                "---\nai: true\n---\nText",
                "---\nai: {uses: [{tool: T, purpose: draft}]}\n---\nText",
                "---\nfacts: [{key: a, label: A, kind: wish, value: b}]\n---\nText"
            })
    void what_cannot_be_understood_is_said(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(BadInput.class);
    }

    @Test
    void hostile_yaml_is_refused() {
        StringBuilder laughs = new StringBuilder("---\na0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            laughs.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertThatThrownBy(() -> read(laughs + "---\nText")).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> read("---\na: " + "[".repeat(500) + "]".repeat(500) + "\n---\nText"))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> read("---\na: !!javax.script.ScriptEngineManager []\n---\nText"))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> read("---\na: " + "x".repeat(300_000) + "\n---\nText"))
                .isInstanceOf(BadInput.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Only text\n",
                "---\n\nA line across the page, never closed\n",
                "---\njust words\n---\nAnd more\n",
                "",
                "---"
            })
    void a_file_without_front_matter_is_all_text(String text) {
        MarkdownFile file = MarkdownFile.of(text);

        assertThat(file.fields()).isEmpty();
        assertThat(file.body()).isEqualTo(text);
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_do_not_matter() {
        MarkdownFile file = MarkdownFile.of("\uFEFF---\r\ntitle: T\r\n---\r\nOne\r\nTwo\r\n");

        assertThat(file.fields()).containsEntry("title", "T");
        assertThat(file.body()).isEqualTo("One\nTwo\n");
    }

    @Test
    void facts_sources_and_ai_are_read_as_the_sample_articles_write_them() {
        FrontMatter front = read("""
                ---
                facts:
                  - {key: value, label: Value, kind: money, value: "412000000", unit: EUR, as-of: 2026-10-14, source: n}
                sources:
                  - {key: n, title: Notice, publisher: City, url: "https://city.example/n"}
                ai:
                  share: 0.6
                  uses: [{tool: Draftwell, version: 3.10, purpose: draft}]
                ---
                """);

        assertThat(front.facts())
                .singleElement()
                .satisfies(fact -> assertThat(fact.asOf()).isEqualTo("2026-10-14"));
        assertThat(front.sources())
                .singleElement()
                .satisfies(source -> assertThat(source.key()).isEqualTo("n"));
        Declaration ai = front.ai();
        assertThat(ai).isNotNull();
        assertThat(ai.share()).isEqualTo(0.6);
        assertThat(ai.uses()).singleElement().satisfies(use -> {
            assertThat(use.version()).isEqualTo("3.10");
            assertThat(use.purpose()).isEqualTo(AiPurpose.DRAFT);
        });
    }

    @Test
    void facts_and_sources_may_say_more_about_themselves() {
        FrontMatter front = read("""
                ---
                facts:
                  - {key: a, value: b, status: Verified, locator: p. 3, sentence: It is b., notes: Ask.,
                     review-by: 2027-01-01}
                  - {key: c, value: d, review-by: ""}
                sources:
                  - {title: N, author: Ada, published-at: 2026-11, retrieved-at: 2026-11-09, licence: CC0, lang: de,
                     ai-written: no, reliability: Official., excerpt: It is b.}
                ---
                """);
        FactDetails fact = front.facts().getFirst().details();
        assertThat(fact)
                .isEqualTo(new FactDetails(
                        "p. 3", "It is b.", "Ask.", "2027-01-01", FactStatus.VERIFIED, null, null, null));
        assertThat(front.facts().getLast().details().locator()).isNull();
        assertThat(front.sources())
                .singleElement()
                .extracting(SourceEntry::details)
                .isEqualTo(new SourceDetails(
                        "Ada", "2026-11", "2026-11-09", "CC0", "de", WrittenByAi.NO, "Official.", "It is b."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "no", "None", "false"})
    void saying_that_no_ai_was_used_is_a_declaration(String word) {
        assertThat(read("---\nai: " + word + "\n---\n").ai()).isEqualTo(Declaration.NO_AI);
    }

    @Test
    void addresses_of_old_are_kept() {
        assertThat(read("---\npath: a/b\naliases: [/c/, /d.html]\n---\n").paths())
                .isEqualTo(List.of("a/b", "/c/", "/d.html"));
    }

    private static FrontMatter read(String text) {
        return new FrontMatterReader(COPENHAGEN).read(MarkdownFile.of(text).fields());
    }
}
