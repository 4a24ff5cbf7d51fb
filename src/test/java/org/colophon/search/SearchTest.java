package org.colophon.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.search.PublishedArticleBuilder.article;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.colophon.publication.PublishedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    private static final MemoryIndex PAPER = MemoryIndex.of(
            article("Harbour bridge contract signed")
                    .standfirst("The city pays less than expected")
                    .body("The mayor's office signed on Monday. Work starts in May.")
                    .topic("Infrastructure")
                    .fact("value", "Value of the contract", "€84 million"),
            article("Night market stays open")
                    .body("Traders from the harbour said the bridge was too far. Their licences were renewed.")
                    .author("Mirela Oancea"),
            article("Ferries return in winter").body("The bridge over the harbour is closed. A contract is planned."),
            article("Zürich votes on trams").body("Voters in the café district were divided over the new naïve plan."),
            article("Der Tang kehrt zurück")
                    .language("de")
                    .body("Die Häuser am Fluss stehen seit Jahren leer. Müller zählt die Wälder unter Wasser."),
            article("La ministre présente son budget")
                    .language("fr-CH")
                    .body("Les élections régionales approchent. L'économie du pays ralentit, disent les journaux."),
            article("El puerto crece")
                    .language("es")
                    .body("Las canciones de los marineros se oyen en todas las ciudades."),
            article("Satama kasvaa").language("fi").body("Talossa asuu kolme kalastajaa ja heidän veneensä."),
            article("Budapeszt głosuje").language("pl").body("Mieszkańcy zagłosują w niedzielę o nowym moście."));

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', textBlock = """
            harbour bridge contract     | Harbour bridge contract signed
            HARBOUR                     | Harbour bridge contract signed
            contracts                   | Harbour bridge contract signed
            mayors office               | Harbour bridge contract signed
            infrastructure              | Harbour bridge contract signed
            84 million                  | Harbour bridge contract signed
            "bridge over the harbour"   | Ferries return in winter
            „bridge over the harbour“   | Ferries return in winter
            licence trader              | Night market stays open
            oancea                      | Night market stays open
            zurich                      | Zürich votes on trams
            Zürich                      | Zürich votes on trams
            cafe naive                  | Zürich votes on trams
            haus                        | Der Tang kehrt zurück
            Wald muller                 | Der Tang kehrt zurück
            mueller                     | Der Tang kehrt zurück
            election regionale          | La ministre présente son budget
            économie journal            | La ministre présente son budget
            presente                    | La ministre présente son budget
            cancion ciudad              | El puerto crece
            talo                        | Satama kasvaa
            glosuje                     | Budapeszt głosuje
            the night market            | Night market stays open
            bridge AND (winter        | Ferries return in winter
            """)
    void what_readers_type_finds_the_article_first(String query, String headline) {
        assertThat(PAPER.find(query)).isNotEmpty().first().isEqualTo(headline);
    }

    @Test
    void the_headline_counts_more_than_the_body() {
        assertThat(PAPER.find("harbour bridge"))
                .containsExactlyInAnyOrder(
                        "Harbour bridge contract signed", "Night market stays open", "Ferries return in winter")
                .first()
                .isEqualTo("Harbour bridge contract signed");
    }

    @Test
    void a_phrase_must_stand_as_it_is() {
        assertThat(PAPER.find("\"harbour bridge\"")).containsExactly("Harbour bridge contract signed");
        assertThat(PAPER.find("\"bridge harbour\"")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "\"", "\"\"", "\"\"\"", "()", "+ - ! && || ~ ^ * ?", "AND OR NOT", "field:value^1000", "/[q-/",
                "\\", "\u0000\u0007", "\uD83D", "xyzzyqux", "🦑", "title:(", "\"unclosed", "*:*", "--", "«»"
            })
    void nothing_that_is_typed_is_an_error(String query) {
        assertThat(PAPER.find(query)).isEmpty();
    }

    @Test
    void ten_thousand_characters_are_no_error() {
        assertThat(PAPER.find("harbour ".repeat(1_250))).isNotEmpty();
        assertThat(PAPER.find("x".repeat(10_000))).isEmpty();
        assertThat(PAPER.find("\"a b\" ".repeat(2_000))).isEmpty();
    }

    @Test
    void random_text_is_no_error() {
        long seed = System.nanoTime();
        System.out.println("SearchTest seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            int[] characters = random.ints(random.nextInt(200), 0, 0x3000).toArray();
            assertThat(PAPER.page(new String(characters, 0, characters.length), null, 5))
                    .isNotNull();
        }
    }

    @Test
    void stop_words_alone_still_find_something() {
        assertThat(PAPER.find("the")).isNotEmpty();
    }

    @Test
    void of_equal_articles_the_newer_comes_first() {
        PublishedArticle old = article("Council meets")
                .at(MemoryIndex.NOW.minus(Duration.ofDays(900)))
                .build();
        PublishedArticle fresh = article("Council meets").at(MemoryIndex.NOW).build();
        PublishedArticle older = article("Council meets")
                .at(MemoryIndex.NOW.minus(Duration.ofDays(400)))
                .build();
        assertThat(MemoryIndex.of(old, fresh, older).page("council", null, 3).found())
                .extracting(IndexQueries.Found::article)
                .containsExactly(fresh.id(), older.id(), old.id());
    }

    @Test
    void pages_follow_each_other_without_gap_or_overlap() {
        MemoryIndex paper = MemoryIndex.of(IntStream.range(0, 23)
                .mapToObj(i -> article("Council meets " + i).body("Budget " + "word ".repeat(i % 5)))
                .toArray(PublishedArticleBuilder[]::new));
        List<String> all = new ArrayList<>();
        String after = null;
        do {
            IndexQueries.Page page = paper.page("council budget", after, 5);
            assertThat(page.total()).isEqualTo(23);
            all.addAll(paper.headlines(page));
            after = page.next();
        } while (after != null);
        assertThat(all).hasSize(23).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "MSAyIDM", "====", "\u0000", "LTEgLTEgLTE"})
    void a_garbled_cursor_starts_at_the_first_page(String cursor) {
        assertThat(PAPER.page("harbour", cursor, 5)).isEqualTo(PAPER.page("harbour", null, 5));
    }

    @Test
    void the_passage_marks_what_matched_and_escapes_the_rest() {
        MemoryIndex paper = MemoryIndex.of(article("News")
                .body("First sentence. Tom & Jerry said the **bridges** are \\<b\\>low\\</b\\>. Last sentence."));
        assertThat(paper.page("bridge", null, 1).found().getFirst().passage().value())
                .isEqualTo("Tom &amp; Jerry said the <mark>bridges</mark> are &lt;b&gt;low&lt;/b&gt;.");
    }

    @Test
    void a_long_sentence_is_cut_around_the_match() {
        MemoryIndex paper = MemoryIndex.of(article("News").body("word ".repeat(500) + "kelp " + "word ".repeat(500)));
        assertThat(paper.page("kelp", null, 1).found().getFirst().passage().value())
                .startsWith("… word")
                .contains("<mark>kelp</mark>")
                .endsWith("word …")
                .hasSizeLessThan(330);
    }

    @Test
    void there_is_no_passage_where_only_the_headline_matches() {
        assertThat(PAPER.page("ferries", null, 1).found().getFirst().passage().isEmpty())
                .isTrue();
    }
}
