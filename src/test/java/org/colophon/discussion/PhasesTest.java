package org.colophon.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colophon.article.ArticleId;
import org.colophon.discussion.Judging.Judgement;
import org.colophon.identity.PersonId;
import org.colophon.markup.Markup;
import org.colophon.shared.BadInput;
import org.colophon.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each phase of moderation by itself, and what becomes of their findings together. */
class PhasesTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(400));
    private static final PersonId AUTHOR = new PersonId(Ids.next());
    private static final DiscussionSettings SETTINGS =
            new DiscussionSettings(Duration.ofSeconds(5), 60, null, "", Duration.ofSeconds(2));

    private ModerationRules rules = ModerationRules.INITIAL;
    private AuthorRecord author = author(LONG_AGO, 50, null, 0, 0, 0, 0);
    private DiscussionMode.Standing mode = DiscussionMode.Standing.USUAL;

    private static AuthorRecord author(
            Instant since,
            int published,
            @Nullable Instant last,
            int lastHour,
            int sameHere,
            int sameElsewhere,
            int turnedDown,
            Sanction... sanctions) {
        return new AuthorRecord(
                AUTHOR, since, published, last, lastHour, sameHere, sameElsewhere, turnedDown, List.of(sanctions));
    }

    private Submission comment(String text) {
        return new Submission(ArticleId.next(), author, NewComment.clean(text), NOW, rules, mode, false);
    }

    private Submission edit(String text) {
        return new Submission(ArticleId.next(), author, NewComment.clean(text), NOW, rules, mode, true);
    }

    private static void assertRefused(Phase phase, Submission comment, String sentence) {
        assertThat(phase.look(comment)).contains(new Finding(phase.code(), Outcome.REFUSE, sentence));
    }

    private static void assertHeld(Phase phase, Submission comment) {
        assertThat(phase.look(comment)).map(Finding::outcome).contains(Outcome.HOLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\t ", "\u0000\u0007", "\u200b\u200d", "\u00a0\u3000", "\u202e"})
    void a_comment_that_says_nothing_is_refused(String text) {
        assertRefused(new LengthPhase(), comment(text), "Write something first.");
    }

    @Test
    void five_thousand_characters_are_the_most() {
        assertThat(new LengthPhase().look(comment("x".repeat(5_000)))).isEmpty();
        assertRefused(
                new LengthPhase(),
                comment("x".repeat(5_001)),
                "A comment has 5,000 characters at most; this one has 5,001.");
    }

    @Test
    void the_mode_of_the_article_decides_whether_comments_are_taken() {
        Phase phase = new ClosedPhase();
        assertThat(phase.look(comment("Hello"))).isEmpty();
        mode = new DiscussionMode.Standing(DiscussionMode.PREMODERATED, null);
        assertHeld(phase, comment("Hello"));
        for (DiscussionMode closed : List.of(DiscussionMode.READ_ONLY, DiscussionMode.CLOSED)) {
            mode = new DiscussionMode.Standing(closed, null);
            assertRefused(phase, comment("Hello"), "This discussion is closed. It can only be read.");
        }
        mode = new DiscussionMode.Standing(DiscussionMode.OPEN, NOW);
        assertThat(phase.look(comment("Hello"))).map(Finding::outcome).contains(Outcome.REFUSE);
        mode = new DiscussionMode.Standing(DiscussionMode.OPEN, NOW.plusSeconds(1));
        assertThat(phase.look(comment("Hello"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[https://bank.example](https://thief.example/)",
                "[bank.example](https://thief.example/)",
                "[www.bank.example/login](http://bank.example.thief.example/login)",
                "[help@bank.example](mailto:me@thief.example)",
                "[https://bank.example](/articles/x)",
                "[bank.example][1]\n\n[1]: https://thief.example",
                "[https://bank.example@thief.example](https://bank.example/)",
            })
    void a_link_that_says_another_address_than_it_leads_to_is_refused(String text) {
        assertThat(new LinksPhase(new Markup()).look(comment(text)))
                .map(Finding::outcome)
                .contains(Outcome.REFUSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no link at all, but see 3.5 and etc.",
                "https://bank.example/a and www.bank.example",
                "[the bank](https://bank.example/)",
                "[bank.example](https://www.bank.example/login)",
                "[an answer, e.g. no.](https://bank.example/)",
                "<help@bank.example>",
            })
    void honest_links_pass(String text) {
        assertThat(new LinksPhase(new Markup()).look(comment(text))).isEmpty();
    }

    @Test
    void more_links_than_usual_wait() {
        String four = "https://a.example https://b.example https://c.example https://d.example";
        assertHeld(new LinksPhase(new Markup()), comment(four));
    }

    @Test
    void the_same_text_is_refused_at_once_and_held_when_it_goes_round() {
        author = author(LONG_AGO, 50, null, 0, 1, 1, 0);
        assertRefused(
                new RepetitionPhase(), comment("First!"), "You have just posted this comment; it is there already.");
        author = author(LONG_AGO, 50, null, 0, 0, 2, 0);
        assertHeld(new RepetitionPhase(), comment("First!"));
        assertThat(new RepetitionPhase().look(edit("First!"))).isEmpty();
    }

    @Test
    void a_second_comment_waits_five_seconds_and_sixty_in_an_hour_are_enough() {
        author = author(LONG_AGO, 50, NOW.minusSeconds(4), 1, 0, 0, 0);
        assertRefused(
                new RatePhase(SETTINGS),
                comment("And another thing"),
                "You posted a comment a moment ago. Wait five seconds, then send this one.");
        author = author(LONG_AGO, 50, NOW.minusSeconds(5), 59, 0, 0, 0);
        assertThat(new RatePhase(SETTINGS).look(comment("And another thing"))).isEmpty();
        author = author(LONG_AGO, 50, NOW.minusSeconds(50), 60, 0, 0, 0);
        assertRefused(
                new RatePhase(SETTINGS),
                comment("And another thing"),
                "You have posted 60 comments within an hour. Take a break, then go on.");
    }

    private void words(List<String> banned, List<String> suspect) {
        rules = new ModerationRules(5_000, 3, banned, suspect, 0, 0, 0, 5, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "nitwit, You NITWIT!, nitwit",
        "nitwit, You n\u0131twit, ",
        "nitwit, nitwits, ",
        "nitwit*, What nitwittery, nitwit*",
        "buy now, Buy  -- now!, buy now",
        "buy now, Buy it now, ",
        "depp, Du De\u0301pp, depp",
        "depp, D\u00ADe\u200Dpp, depp",
    })
    void words_are_found_whatever_their_case_accents_and_invisible_characters(
            String listed, String text, @Nullable String found) {
        assertThat(String.join(", ", new WordList(List.of(listed)).in(text))).isEqualTo(found == null ? "" : found);
    }

    @Test
    void a_banned_word_rejects_a_suspect_one_holds_and_both_are_named() {
        words(List.of("nitwit"), List.of("casino", "free money"));
        Phase phase = new WordsPhase();
        assertThat(phase.look(comment("A nitwit in a casino")))
                .contains(new Finding("words", Outcome.REJECT, "Banned: nitwit"));
        assertThat(phase.look(comment("Free money in the casino")))
                .contains(new Finding("words", Outcome.HOLD, "Suspect: free money, casino"));
        assertThat(phase.look(comment("Nothing"))).isEmpty();
    }

    @Test
    void no_list_and_no_text_makes_the_search_slow() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < ModerationRules.WORDS / 2; i++) {
            lines.add("a ".repeat(4) + "w" + i);
            lines.add("a".repeat(1 + i % 50) + i + "*");
        }
        WordList list = new WordList(lines);
        long before = System.nanoTime();
        assertThat(list.in("a ".repeat(2_500))).isEmpty();
        assertThat(list.in("a".repeat(5_000))).isEmpty();
        // Takes a few milliseconds; what grows with the square of it would take minutes.
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "a* b", "*a", "one two three four five six", "!!!"})
    void what_is_no_phrase_cannot_be_listed(String line) {
        assertThatThrownBy(() -> words(List.of(line), List.of())).isInstanceOf(BadInput.class);
    }

    @Test
    void links_of_new_accounts_wait_and_first_comments_where_the_rules_say_so() {
        Phase phase = new NewAccountPhase();
        author = author(NOW.minus(Duration.ofHours(23)), 0, null, 0, 0, 0, 0);
        assertThat(phase.look(comment("Hello"))).isEmpty();
        assertHeld(phase, comment("See https://a.example"));
        author = author(NOW.minus(Duration.ofHours(24)), 0, null, 0, 0, 0, 0);
        assertThat(phase.look(comment("See https://a.example"))).isEmpty();
        rules = new ModerationRules(5_000, 3, List.of(), List.of(), 0, 2, 0, 5, 0);
        assertHeld(phase, comment("Hello"));
        author = author(LONG_AGO, 2, null, 0, 0, 0, 0);
        assertThat(phase.look(comment("Hello"))).isEmpty();
    }

    @Test
    void who_was_turned_down_three_times_waits() {
        author = author(LONG_AGO, 50, null, 0, 0, 0, 2);
        assertThat(new RejectionsPhase().look(comment("Hello"))).isEmpty();
        author = author(LONG_AGO, 50, null, 0, 0, 0, 3);
        assertHeld(new RejectionsPhase(), comment("Hello"));
    }

    private static Sanction sanction(SanctionKind kind) {
        return new Sanction(Ids.next(), AUTHOR, kind, "Insults.", NOW, AUTHOR, null, null);
    }

    @ParameterizedTest
    @EnumSource(SanctionKind.class)
    void what_moderators_decided_about_the_author_holds(SanctionKind kind) {
        author = author(LONG_AGO, 50, null, 0, 0, 0, 0, sanction(kind));
        Optional<Outcome> outcome = new AccountPhase().look(comment("Hello")).map(Finding::outcome);
        assertThat(new AccountPhase().look(edit("Hello")).map(Finding::outcome)).isEqualTo(outcome);
        assertThat(outcome.map(Enum::name).orElse("PUBLISH").toLowerCase(Locale.ROOT))
                .isEqualTo(
                        switch (kind) {
                            case WARN -> "publish";
                            case PREMODERATE -> "hold";
                            case MUTE, SUSPEND, BAN -> "refuse";
                        });
    }

    @Test
    void the_strictest_finding_counts_and_all_are_kept() {
        words(List.of("nitwit"), List.of());
        author = author(LONG_AGO, 50, null, 0, 0, 0, 0, sanction(SanctionKind.PREMODERATE));
        Judgement judgement = new Judging(List.of(new WordsPhase(), new AccountPhase())).judge(comment("You nitwit"));
        assertThat(judgement.state()).isEqualTo(CommentState.REJECTED);
        assertThat(judgement.findings()).extracting(Finding::phase).containsExactly("words", "account");
    }

    @Test
    void a_phase_that_fails_holds() {
        Phase broken = new Phase() {
            @Override
            public String code() {
                return "broken";
            }

            @Override
            public Optional<Finding> look(Submission comment) {
                throw new IllegalStateException("Broken on purpose");
            }
        };
        Judgement judgement = new Judging(List.of(broken)).judge(comment("Hello"));
        assertThat(judgement.state()).isEqualTo(CommentState.HELD);
        assertThat(judgement.findings()).extracting(Finding::phase).containsExactly("broken");
    }

    @Test
    void control_characters_go_and_line_ends_become_one_kind() {
        assertThat(NewComment.clean("\u0000a\r\nb\rc\u001b[31m\u202e \ud83d d\uFEFF\t👩\u200d🚀  "))
                .isEqualTo("a\nb\nc[31m  d\t👩\u200d🚀");
    }
}
