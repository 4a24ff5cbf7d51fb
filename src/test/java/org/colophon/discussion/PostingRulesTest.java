package org.colophon.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import org.colophon.article.ArticleId;
import org.colophon.identity.PersonId;
import org.colophon.shared.BadInput;
import org.colophon.shared.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostingRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private final PersonId author = new PersonId(Ids.next());
    private final ArticleId article = ArticleId.next();
    private final StoredComments stored = mock();

    private NewComment comment(String text) {
        return new NewComment(article, author, NewComment.clean(text), NOW);
    }

    private static void assertRefused(PostingRule rule, NewComment comment, String sentence) {
        assertThatThrownBy(() -> rule.check(comment)).isInstanceOfSatisfying(BadInput.class, refusal -> {
            assertThat(refusal.field()).isEqualTo("text");
            assertThat(refusal.reason()).isEqualTo(sentence);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\t ", "\u0000\u0007", "\u200b\u200d", "\u00a0\u3000", "\u202e"})
    void a_comment_that_says_nothing_is_refused(String text) {
        assertRefused(new SomethingSaid(), comment(text), "Write something first.");
    }

    @Test
    void five_thousand_characters_are_the_most() {
        assertThatCode(() -> new SomethingSaid().check(comment("x".repeat(5_000))))
                .doesNotThrowAnyException();
        assertRefused(
                new SomethingSaid(),
                comment("x".repeat(5_001)),
                "A comment has 5,000 characters at most; this one has 5,001.");
    }

    @Test
    void the_same_text_is_refused_for_five_minutes() {
        NewComment comment = comment("First!");
        when(stored.hasSaidSince(author.value(), NOW.minusSeconds(300), article.value(), "First!"))
                .thenReturn(true);
        assertRefused(new NothingTwice(stored), comment, "You have just posted this comment; it is there already.");
        assertThatCode(() -> new NothingTwice(stored).check(comment("Second!"))).doesNotThrowAnyException();
    }

    @Test
    void a_second_comment_waits_five_seconds() {
        when(stored.hasPostedSince(author.value(), NOW.minusSeconds(5))).thenReturn(true);
        assertRefused(
                new OneAtATime(stored),
                comment("And another thing"),
                "You posted a comment a moment ago. Wait five seconds, then send this one.");
    }

    @Test
    void control_characters_go_and_line_ends_become_one_kind() {
        assertThat(NewComment.clean("\u0000a\r\nb\rc\u001b[31m\u202e \ud83d d\uFEFF\t👩\u200d🚀  "))
                .isEqualTo("a\nb\nc[31m  d\t👩\u200d🚀");
    }
}
