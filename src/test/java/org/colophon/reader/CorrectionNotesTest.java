package org.colophon.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.PublishedNote;
import org.junit.jupiter.api.Test;

/** What was corrected stands at the article, for people and for machines. */
class CorrectionNotesTest {

    private static final Instant AT = Instant.parse("2026-11-20T10:00:00Z");

    private static PublishedArticle article(String language, PublishedNote... notes) {
        PublishedArticle plain = Samples.article();
        return new PublishedArticle(
                plain.id(),
                plain.number(),
                plain.slug(),
                language,
                plain.translationOf(),
                plain.section(),
                plain.topics(),
                plain.headline(),
                plain.standfirst(),
                plain.body(),
                plain.bylines(),
                plain.facts(),
                plain.sources(),
                plain.disclosure(),
                plain.firstPublishedAt(),
                plain.publishedAt(),
                plain.publishedBy(),
                null,
                null,
                List.of(notes),
                null);
    }

    private static PublishedNote note(String kind, String text) {
        return new PublishedNote(AT, kind, text, UUID.randomUUID(), "47", "52");
    }

    @Test
    void a_correction_stands_at_the_article_with_its_date() {
        String html = Samples.html(article("en", note("correction", "It was 47 & is <52>.")));
        assertThat(html)
                .contains("<h2 id=\"corrections-heading\">Corrections</h2>")
                .contains("20 November 2026</time>")
                .contains("It was 47 &amp; is &lt;52&gt;.")
                .contains("\"CorrectionComment\"")
                .doesNotContain("updates-heading");
    }

    @Test
    void an_update_is_none() {
        assertThat(Samples.html(article("fi", note("update", "Nyt 52."))))
                .contains(">Päivitykset</h2>")
                .doesNotContain("corrections-heading")
                .doesNotContain("CorrectionComment");
    }

    @Test
    void an_article_without_notes_says_nothing_of_corrections() {
        assertThat(Samples.html(Samples.article())).doesNotContain("corrections-heading", "updates-heading");
    }
}
