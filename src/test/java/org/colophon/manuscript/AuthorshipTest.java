package org.colophon.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.colophon.article.ArticleId;
import org.colophon.identity.Role;
import org.colophon.manuscript.text.ChangeSet;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.PlainWords;
import org.colophon.manuscript.text.PlainWords.Word;
import org.colophon.manuscript.text.TextName;
import org.colophon.shared.Ids;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The share of AI words, from the first paste to the last rewriting. */
@IntegrationTest
class AuthorshipTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Cast cast;

    private Desk ana;
    private ArticleId article;
    private String byHand;
    private String byAi;

    /** 1,000 words, of which a tool wrote 400. */
    @BeforeEach
    void article() {
        ana = new Desk(application, cast.another(Role.EDITOR));
        article = ana.article();
        long seed = Ids.next().getLeastSignificantBits();
        byHand = Prose.words(seed, 600) + "\n\n";
        byAi = Prose.words(seed + 1, 400);
        Origin typed = Origin.typed(ana.person().id());
        ana.insert(article, TextName.BODY, 0, byHand, new Piece(byHand.length(), typed, true, null), 0);
        ana.insertAi(article, byHand.length(), byAi);
    }

    @Test
    void of_an_article_two_fifths_by_ai() {
        assertThat(ana.share(article)).isCloseTo(0.40, within(0.001));
        assertThat(Authorship.of(ana.read(article)).total()).isEqualTo(1000);
    }

    @Test
    void after_a_person_has_rewritten_every_second_word_of_it() {
        List<Word> words = PlainWords.of(byAi, 0, byAi.length());
        for (int i = words.size() - 1; i >= 0; i -= 2) {
            int from = byHand.length() + words.get(i).from();
            int to = byHand.length() + words.get(i).to();
            String other = "own" + i;
            ChangeSet change = ChangeSet.replace(ana.body(article).length(), from, to, other);
            Piece piece = Piece.of(other.length(), Origin.typed(ana.person().id()));
            ana.edit(article, TextName.BODY, change, List.of(piece), List.of(), 60_000);
        }
        assertThat(ana.share(article)).isCloseTo(0.20, within(0.01));
    }

    @Test
    void after_moving_paragraphs_about_and_a_headline_of_six_words() {
        long version = ana.read(article).version();
        int length = ana.body(article).length();
        ana.copy(article, 0, article, version, byHand.length(), length);
        ana.delete(article, length, length + byAi.length());
        Piece piece = Piece.of(30, Origin.typed(ana.person().id()));
        ana.insert(article, TextName.HEADLINE, 0, "Six words that say nothing new", piece, 60_000);
        assertThat(ana.share(article)).isCloseTo(0.40, within(0.01));
    }

    @Test
    void a_word_goes_to_whoever_wrote_most_of_it() {
        ArticleId other = ana.article();
        ana.insertAi(other, 0, "barrier");
        ana.type(other, 7, "s");
        assertThat(ana.share(other)).isEqualTo(1.0);
        ana.delete(other, 0, 6);
        ana.type(other, 0, "ca");
        assertThat(ana.body(other)).isEqualTo("cars");
        assertThat(ana.share(other)).isZero();
    }

    @Test
    void marks_addresses_code_and_citations_count_for_nobody() {
        ArticleId other = ana.article();
        ana.type(other, 0, "**Three** words [here](https://example.org/a-b-c) ");
        ana.insertAi(other, ana.body(other).length(), "`code in a row` [@source] {{fact}}");
        assertThat(Authorship.of(ana.read(other)).total()).isEqualTo(3);
        assertThat(ana.share(other)).isZero();
    }
}
