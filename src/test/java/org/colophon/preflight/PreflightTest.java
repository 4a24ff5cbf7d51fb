package org.colophon.preflight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.Check;
import org.colophon.article.CheckRule;
import org.colophon.article.Draft;
import org.colophon.article.Finding;
import org.colophon.article.Finding.Level;
import org.colophon.article.Sections;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.publication.NotReady;
import org.colophon.publication.Publisher;
import org.colophon.shared.BadInput;
import org.colophon.sourcing.FactEntry;
import org.colophon.sourcing.FactKind;
import org.colophon.sourcing.SourceEntry;
import org.colophon.sourcing.Sourcing;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.colophon.testing.Queries;
import org.colophon.testing.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** What the checks find weighs what the newsroom decided. */
@IntegrationTest
class PreflightTest {

    private static final String IMAGE = "no-alt-text";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Preflight preflight;

    @Autowired
    private Checklist checklist;

    @Autowired
    private CheckPolicyRows rows;

    @Autowired
    private Articles articles;

    @Autowired
    private Sections sections;

    @Autowired
    private Sourcing sourcing;

    @Autowired
    private Publisher publisher;

    @Autowired
    private Clock clock;

    @Autowired
    private Cast cast;

    /** Other tests count on what comes with the product. */
    @AfterEach
    void goBack() {
        CheckPolicy now = rows.current();
        deciding(() -> checklist.decide(CheckPolicy.INITIAL.since(now), now.number()));
    }

    private <T> T deciding(Supplier<T> work) {
        return ActingAs.person(cast.a(Role.STANDARDS_EDITOR), work);
    }

    private <T> T editing(Supplier<T> work) {
        return ActingAs.person(cast.a(Role.EDITOR), work);
    }

    private void decide(CheckChoice... choices) {
        deciding(() -> checklist.decide(List.of(choices), rows.current().number()));
    }

    private ArticleId withImage() {
        return new Paper(application).write("Bridge opens", "![](/bridge.png)").id();
    }

    private UUID section() {
        return sections.bySlug("test-news").orElseThrow().id();
    }

    private Report report(ArticleId article) {
        return editing(() -> preflight.of(article));
    }

    private List<Level> levels(ArticleId article, String code) {
        return report(article).findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(Finding::level)
                .toList();
    }

    @Test
    void a_rule_is_what_comes_with_the_product_until_somebody_decides() {
        ArticleId article = withImage();
        assertThat(levels(article, IMAGE)).containsExactly(Level.REQUIRED);
        decide(new CheckChoice(IMAGE, null, Level.RECOMMENDED));
        assertThat(levels(article, IMAGE)).containsExactly(Level.RECOMMENDED);
        assertThat(report(article).clear()).isTrue();
        decide(new CheckChoice(IMAGE, null, Level.OFF));
        assertThat(levels(article, IMAGE)).isEmpty();
        decide(new CheckChoice(IMAGE, null, Level.REQUIRED));
        assertThat(levels(article, IMAGE)).containsExactly(Level.REQUIRED);
        assertThat(rows.current().levels()).isEmpty();
    }

    @Test
    void a_section_goes_before_the_newsroom_as_a_whole() {
        ArticleId article = withImage();
        decide(new CheckChoice(IMAGE, null, Level.OFF), new CheckChoice(IMAGE, section(), Level.REQUIRED));
        assertThat(levels(article, IMAGE)).containsExactly(Level.REQUIRED);
        assertThatThrownBy(() -> editing(() -> publisher.publish(article))).isInstanceOf(NotReady.class);
        decide(new CheckChoice(IMAGE, section(), null));
        assertThat(levels(article, IMAGE)).isEmpty();
        editing(() -> publisher.publish(article));
    }

    @Test
    void what_comes_from_an_archive_is_held_to_what_is_always_required() {
        ArticleId article = withImage();
        ActingAs.person(cast.a(Role.ADMINISTRATOR), () -> publisher.publishFromArchive(article, Instant.EPOCH, null));
        ArticleId empty = new Paper(application).write("Bridge opens", "").id();
        assertThatThrownBy(() -> ActingAs.person(
                        cast.a(Role.ADMINISTRATOR), () -> publisher.publishFromArchive(empty, Instant.EPOCH, null)))
                .isInstanceOf(NotReady.class);
    }

    @Test
    void what_is_always_required_cannot_be_relaxed() {
        for (CheckRule rule : editing(() -> checklist.rules())) {
            if (rule.firm()) {
                assertThat(Refused.field(() -> decide(new CheckChoice(rule.code(), null, Level.OFF))))
                        .as(rule.code())
                        .isEqualTo("level");
            }
        }
        assertThat(editing(() -> checklist.rules()).stream()
                        .filter(CheckRule::firm)
                        .map(CheckRule::code))
                .contains(
                        "no-headline",
                        "no-body",
                        "no-section",
                        "no-author",
                        "unknown-fact",
                        "unknown-source",
                        "unexplained-text",
                        "sign-off");
    }

    @Test
    void what_does_not_exist_cannot_be_decided() {
        assertThat(Refused.field(() -> decide(new CheckChoice("nothing", null, Level.OFF))))
                .isEqualTo("code");
        assertThat(Refused.field(() -> decide(new CheckChoice(IMAGE, UUID.randomUUID(), Level.OFF))))
                .isEqualTo("section");
    }

    @Test
    void whoever_comes_too_late_is_told_and_nothing_is_lost() {
        int seen = rows.current().number();
        decide(new CheckChoice(IMAGE, null, Level.OFF));
        assertThat(Refused.field(() -> deciding(
                        () -> checklist.decide(List.of(new CheckChoice(IMAGE, null, Level.RECOMMENDED)), seen))))
                .isEqualTo("base");
        assertThat(rows.current().levels()).containsValue(Level.OFF).hasSize(1);
        assertThat(rows.current().by()).isEqualTo(cast.a(Role.STANDARDS_EDITOR).id());
        assertThatThrownBy(() ->
                        rows.add(seen + 1, List.of(), "", cast.a(Role.EDITOR).id(), clock.instant()))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void a_choice_of_what_holds_anyway_is_no_decision() {
        int before = rows.current().number();
        decide(new CheckChoice(IMAGE, null, Level.REQUIRED));
        assertThat(rows.current().number()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_those_who_decide_the_policy_change_it_and_the_newsroom_reads_it(Role role) {
        int before = rows.current().number();
        Supplier<CheckPolicy> decision = () -> ActingAs.person(
                cast.a(role), () -> checklist.decide(List.of(new CheckChoice(IMAGE, null, Level.OFF)), before));
        if (role == Role.STANDARDS_EDITOR || role == Role.ADMINISTRATOR) {
            assertThat(decision.get().number()).isEqualTo(before + 1);
        } else {
            assertThatThrownBy(decision::get).isInstanceOf(AccessDeniedException.class);
        }
        Supplier<CheckPolicy> reading = () -> ActingAs.person(cast.a(role), checklist::current);
        if (role == Role.READER) {
            assertThatThrownBy(reading::get).isInstanceOf(AccessDeniedException.class);
        } else {
            assertThat(reading.get().number()).isEqualTo(rows.current().number());
        }
    }

    @Test
    void a_check_all_of_whose_rules_are_off_does_no_work_and_what_no_rule_speaks_of_stops_publishing() {
        Draft draft = editing(() -> articles.draft(withImage()));
        Check costly = check(CheckRule.off("costly", "", ""), () -> {
            throw new AssertionError("not asked for");
        });
        CheckRule known = CheckRule.recommended("known", "", "");
        Check mistaken = check(
                known,
                () -> List.of(
                        known.found("A", "body"),
                        CheckRule.recommended("unknown", "", "").found("B", "body")));
        Report report = new Preflight(List.of(costly, mistaken), rows, articles).of(draft);
        assertThat(report.findings()).extracting(Finding::level).containsExactly(Level.RECOMMENDED, Level.REQUIRED);
    }

    private static Check check(CheckRule rule, Supplier<List<Finding>> finding) {
        return new Check() {
            @Override
            public List<CheckRule> rules() {
                return List.of(rule);
            }

            @Override
            public List<Finding> check(Draft draft) {
                return finding.get();
            }
        };
    }

    @Test
    void an_article_with_two_hundred_facts_and_two_thousand_words_costs_as_many_queries_as_a_small_one() {
        ArticleId small = written(1);
        ArticleId large = written(200);
        long few = Queries.of(application, () -> report(small));
        long many = Queries.of(application, () -> report(large));
        assertThat(many).isEqualTo(few).isLessThan(30);
        assertThat(report(large).findings()).extracting(Finding::code).contains("unverified-fact", "uncited-source");
    }

    private ArticleId written(int many) {
        String words = "The boat left the quay at ten and came back late. ";
        StringBuilder body = new StringBuilder();
        IntStream.range(0, many)
                .forEach(i -> body.append(words)
                        .append("It is {{f%d}}, see [it](https://example.org/%d).\n\n".formatted(i, i)));
        ArticleId id =
                new Paper(application).write("Bridge opens", body.toString()).id();
        editing(() -> {
            sourcing.replace(
                    id,
                    IntStream.range(0, many)
                            .mapToObj(i -> new SourceEntry("s" + i, "Source " + i, "", "https://example.org/" + i))
                            .toList(),
                    IntStream.range(0, many)
                            .mapToObj(i ->
                                    new FactEntry("f" + i, "Fact " + i, FactKind.NUMBER, "" + i, "", "", null, "s" + i))
                            .toList());
            return null;
        });
        return id;
    }
}
