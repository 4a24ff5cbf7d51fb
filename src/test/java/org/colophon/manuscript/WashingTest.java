package org.colophon.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.colophon.article.ArticleId;
import org.colophon.article.ArticleTranslations;
import org.colophon.article.Articles;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.manuscript.text.ChangeSet;
import org.colophon.manuscript.text.Mark;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.PlainWords;
import org.colophon.manuscript.text.TextName;
import org.colophon.shared.BadInput;
import org.colophon.shared.Ids;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/**
 * Ways to make a text that AI wrote count as a person's, each of them caught. What cannot be caught is listed in
 * docs/disclosure.md, and there is nothing in between.
 */
@IntegrationTest
class WashingTest {

    private static final int WORDS = 40;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Cast cast;

    @Autowired
    private Articles articles;

    @Autowired
    private ArticleTranslations translations;

    private Desk ana;
    private Desk ben;
    private String ai;
    private ArticleId article;

    @BeforeEach
    void a_text_by_ai() {
        ana = new Desk(application, cast.another(Role.EDITOR));
        ben = new Desk(application, cast.another(Role.EDITOR));
        ai = Prose.words(Ids.next().getLeastSignificantBits(), WORDS);
        article = ana.article();
        ana.insertAi(article, 0, ai);
    }

    private void assertAllAi(ArticleId id) {
        assertThat(ana.share(id)).as("share of AI words in: %s", ana.runs(id)).isEqualTo(1.0);
    }

    private Origin typed() {
        return Origin.typed(ana.person().id());
    }

    @Test
    void cutting_and_pasting_it_within_the_article() {
        long before = ana.read(article).version();
        ana.delete(article, 0, ai.length());
        ana.copy(article, 0, article, before, 0, ai.length());
        assertAllAi(article);
    }

    @Test
    void pasting_it_as_plain_text_without_saying_where_from() {
        ana.delete(article, 0, ai.length());
        ana.paste(article, 0, ai);
        assertAllAi(article);
    }

    @Test
    void copying_it_into_another_article() {
        ArticleId other = ben.article();
        ben.copy(other, 0, article, ana.read(article).version(), 0, ai.length());
        assertAllAi(other);
    }

    @Test
    void pasting_it_into_another_article_as_ones_own() {
        ArticleId other = ben.article();
        ben.insert(other, TextName.BODY, 0, ai, new Piece(ai.length(), typed(), true, null), 0);
        assertAllAi(other);
    }

    @Test
    void fetching_it_from_a_draft_that_is_then_thrown_away() {
        ana.delete(article, 0, ai.length());
        ActingAs.person(ana.person(), () -> articles.trash(article));
        ArticleId other = ben.article();
        ben.paste(other, 0, ai);
        assertAllAi(other);
    }

    @Test
    void undoing_and_redoing_it_while_others_edit() {
        long before = ana.read(article).version();
        ana.delete(article, 0, ai.length());
        ben.type(article, 0, "By hand. ");
        ana.copy(article, 4, article, before, 0, ai.length());
        assertThat(ana.characters(article, Origin.Kind.AI)).isEqualTo(ai.length());
        assertThat(ana.characters(article, Origin.Kind.TYPED)).isEqualTo("By hand. ".length());
    }

    @Test
    void dragging_half_of_it_to_another_place() {
        long before = ana.read(article).version();
        int half = ai.length() / 2;
        String end = ai.substring(half);
        ChangeSet drag = ChangeSet.ofJson(List.of(List.of(0, end.split("\n", -1)[0]), ai.length()));
        Piece.CopyOf from = new Piece.CopyOf(Desk.manuscript(article), TextName.BODY, before, half);
        int length = drag.insertedLength();
        ana.edit(article, TextName.BODY, drag, List.of(new Piece(length, null, false, from)), List.of(), 0);
        assertAllAi(article);
    }

    @Test
    void saving_an_old_state_again_as_a_whole_text() {
        ana.delete(article, 0, ai.length());
        ana.type(article, 0, "Nothing.");
        long version = ana.read(article).version();
        ActingAs.person(ana.person(), () -> articles.save(article, new Texts("", "", ai), version));
        assertAllAi(article);
    }

    @Test
    void importing_it_again_from_a_file() {
        ArticleId imported = ActingAs.person(
                ana.person(),
                () -> articles.start("en", new Texts("", "", ai), Origin.imported(null))
                        .id());
        assertAllAi(imported);
    }

    @Test
    void stating_in_the_api_that_a_person_wrote_it() {
        ArticleId stated = ActingAs.person(
                ana.person(),
                () -> articles.start("en", new Texts("", "", ai), typed()).id());
        assertAllAi(stated);
    }

    @Test
    void a_program_in_a_browser_session_sends_it_as_typed_at_once() {
        String unknown = Prose.words(Ids.next().getLeastSignificantBits(), 60);
        ArticleId other = ana.article();
        ana.insert(other, TextName.BODY, 0, unknown, Piece.of(unknown.length(), typed()), 600_000);
        assertThat(ana.characters(other, Origin.Kind.UNEXPLAINED)).isEqualTo(unknown.length());
    }

    @Test
    void a_program_types_faster_than_hands_can() {
        String unknown = Prose.words(Ids.next().getLeastSignificantBits(), 200);
        ArticleId other = ana.article();
        for (int at = 0; at < unknown.length(); at += 50) {
            String part = unknown.substring(at, Math.min(unknown.length(), at + 50));
            ana.insert(other, TextName.BODY, at, part, Piece.of(part.length(), typed()), 0);
        }
        assertThat(ana.characters(other, Origin.Kind.TYPED)).isLessThanOrEqualTo(unknown.length() / 2);
        assertThat(ana.characters(other, Origin.Kind.UNEXPLAINED)).isPositive();
    }

    @Test
    void typing_it_again_in_pieces_of_six_words() {
        ArticleId other = ben.article();
        String[] words = ai.split("(?<=\\s)");
        int at = 0;
        for (int i = 0; i < words.length; i += 6) {
            String piece = String.join("", List.of(words).subList(i, Math.min(words.length, i + 6)));
            ben.insert(other, TextName.BODY, at, piece, Piece.of(piece.length(), typed()), 60_000);
            at += piece.length();
        }
        assertAllAi(other);
    }

    @Test
    void pasting_it_in_pieces_of_six_words_from_the_last_to_the_first() {
        ArticleId other = ben.article();
        List<String> words = List.of(ai.split("(?<=\\s)"));
        for (int i = words.size(); i > 0; i -= 6) {
            ben.paste(other, 0, String.join("", words.subList(Math.max(0, i - 6), i)));
        }
        assertAllAi(other);
    }

    @Test
    void pasting_something_unknown_in_pieces_of_six_words() {
        String unknown = Prose.words(Ids.next().getLeastSignificantBits(), 24);
        ArticleId other = ben.article();
        List<String> words = List.of(unknown.split("(?<=\\s)"));
        int at = 0;
        for (int i = 0; i < words.size(); i += 6) {
            String piece = String.join("", words.subList(i, Math.min(words.size(), i + 6)));
            ben.paste(other, at, piece);
            at += piece.length();
        }
        assertThat(ben.characters(other, Origin.Kind.UNEXPLAINED)).isEqualTo(unknown.length());
    }

    @Test
    void putting_words_between_and_taking_them_out_again() {
        ArticleId other = ben.article();
        List<String> words = List.of(ai.split("(?<=\\s)"));
        String decoy = "DECOY ";
        int at = 0;
        for (int i = 0; i < words.size(); i += 6) {
            String piece = String.join("", words.subList(i, Math.min(words.size(), i + 6))) + decoy;
            ben.insert(other, TextName.BODY, at, piece, Piece.of(piece.length(), typed()), 60_000);
            at += piece.length();
        }
        for (int found = ben.body(other).indexOf(decoy);
                found >= 0;
                found = ben.body(other).indexOf(decoy)) {
            ben.delete(other, found, found + decoy.length());
        }
        assertThat(ben.body(other)).isEqualTo(ai);
        assertAllAi(other);
    }

    @Test
    void changing_capitals_punctuation_and_marks() {
        ArticleId other = ben.article();
        String dressed = ai.toUpperCase(Locale.ROOT).replace(" ", ", *").replace(".", "!");
        ben.paste(other, 0, dressed);
        assertThat(ben.share(other)).isGreaterThan(0.99);
    }

    @Test
    void putting_invisible_characters_into_its_words() {
        ArticleId other = ben.article();
        ben.paste(other, 0, ai.replaceAll("(?<=\\w\\w)(?=\\w)", "\u200b"));
        assertThat(ben.characters(other, Origin.Kind.AI)).isGreaterThan(ai.length());
    }

    @Test
    void typing_each_of_its_words_once_more() {
        List<String> words = List.of(ai.split("(?<=\\s)"));
        int at = 0;
        for (String word : words) {
            ana.delete(article, at, at + word.length());
            ana.insert(article, TextName.BODY, at, word, Piece.of(word.length(), typed()), 60_000);
            at += word.length();
        }
        assertAllAi(article);
    }

    @Test
    void typing_a_letter_of_every_word_once_more() {
        for (PlainWords.Word word : PlainWords.of(ai, 0, ai.length())) {
            String letter = ai.substring(word.from(), word.from() + 1);
            ana.delete(article, word.from(), word.from() + 1);
            ana.insert(article, TextName.BODY, word.from(), letter, Piece.of(1, typed()), 60_000);
        }
        assertAllAi(article);
    }

    @Test
    void referring_to_typed_text_with_other_characters() {
        ana.type(article, 0, "By hand and nobody else. ");
        long version = ana.read(article).version();
        Piece.CopyOf lie = new Piece.CopyOf(Desk.manuscript(article), TextName.BODY, version, 0);
        ArticleId other = ana.article();
        assertThatThrownBy(() -> ana.insert(other, TextName.BODY, 0, "By machine", new Piece(10, null, false, lie), 0))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void taking_it_apart_with_references_to_single_words() {
        ArticleId other = ana.article();
        long version = ana.read(article).version();
        int at = 0;
        for (int i = 0; i < ai.length(); i += 5) {
            int end = Math.min(ai.length(), i + 5);
            ana.copy(other, at, article, version, i, end);
            at += end - i;
        }
        assertThat(ana.characters(other, Origin.Kind.AI)).isEqualTo(ai.length());
    }

    @Test
    void calling_it_a_quotation() {
        ArticleId other = ana.article();
        Origin quoted = Origin.quoted(ana.person().id(), "A report");
        ana.insert(other, TextName.BODY, 0, ai, new Piece(ai.length(), quoted, true, null), 0);
        assertAllAi(other);
    }

    @Test
    void marking_it_as_typed_or_quoted_alone() {
        for (Origin origin : List.of(
                typed(),
                Origin.quoted(null, "A report"),
                Origin.unexplained(ana.person().id()))) {
            assertThatThrownBy(() -> ana.mark(article, 3, 9, origin)).isInstanceOf(AccessDeniedException.class);
        }
        assertAllAi(article);
    }

    @Test
    void marking_it_while_replacing_something_else() {
        ChangeSet change = ChangeSet.replace(ai.length(), 0, 0, "x");
        Mark mark = new Mark(1, ai.length(), typed());
        assertThatThrownBy(
                        () -> ana.edit(article, TextName.BODY, change, List.of(Piece.of(1, typed())), List.of(mark), 0))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void making_it_a_headline_and_a_standfirst() {
        ArticleId other = ana.article();
        String line = ai.replace('\n', ' ');
        for (TextName name : List.of(TextName.HEADLINE, TextName.STANDFIRST)) {
            ana.insert(other, name, 0, line, new Piece(line.length(), typed(), true, null), 0);
        }
        assertThat(Authorship.of(ana.read(other)).aiShare()).isEqualTo(1.0);
    }

    @Test
    void translating_the_article_into_another_language() {
        ArticleId translation = ActingAs.person(
                ana.person(), () -> translations.start(article, "de").id());
        assertAllAi(translation);
    }

    @Test
    void keeping_it_as_a_copy_and_merging_that() {
        ActingAs.person(ana.person(), () -> articles.keep(article, "offline", new Texts("", "", ai), 1));
        ArticleId other = ana.article();
        ActingAs.person(
                ana.person(),
                () -> articles.save(
                        other, articles.keptCopies(article).getFirst().texts(), 1));
        assertAllAi(other);
    }
}
