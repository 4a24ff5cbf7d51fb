package org.colophon.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.colophon.article.Article;
import org.colophon.article.Articles;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.shared.Slice;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.colophon.testing.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Deciding about AI, and the trail that it leaves. */
@IntegrationTest
class PoliciesTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Policies policies;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private SignOffs signOffs;

    @Autowired
    private Reviews reviews;

    @Autowired
    private SignOffReports reports;

    @Autowired
    private Articles articles;

    @Autowired
    private Cast cast;

    private static PolicyTerms terms(int from) {
        return new PolicyTerms(
                "EU",
                from,
                Set.of(MinorEdit.SPACING),
                true,
                SignOffDemand.NEVER,
                Set.of(Role.STANDARDS_EDITOR),
                new Responsible("The standards desk", false, "desk@lantern.example"),
                Map.of(),
                Map.of(),
                false);
    }

    private DisclosurePolicy decide(PolicyTerms terms, String reason) {
        return ActingAs.person(
                cast.a(Role.STANDARDS_EDITOR),
                () -> policies.decide(terms, reason, policies.current().number()));
    }

    private Slice<AuditEntry> list(AuditFilter filter, @Nullable String after, int size) {
        return ActingAs.person(cast.a(Role.REPORTER), () -> trail.list(filter, after, size));
    }

    /** Other tests count on what comes with the product. */
    @AfterEach
    void goBack() {
        decide(PolicyTerms.INITIAL, "Back to the start.");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_who_may_set_the_policy_decides_and_the_newsroom_reads(Role role) {
        boolean may = Set.of(Role.STANDARDS_EDITOR, Role.ADMINISTRATOR).contains(role);
        int from = 30 + role.ordinal();
        ActingAs.person(cast.a(role), () -> {
            int base = policies.current().number();
            if (may) {
                assertThat(policies.decide(terms(from), "", base).number()).isEqualTo(base + 1);
            } else {
                assertThatThrownBy(() -> policies.decide(terms(from), "", base))
                        .isInstanceOf(AccessDeniedException.class);
            }
            if (role == Role.READER) {
                assertThatThrownBy(policies::history).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> policies.preview(PolicyTerms.INITIAL, "en"))
                        .isInstanceOf(AccessDeniedException.class);
            } else {
                assertThat(policies.preview(PolicyTerms.INITIAL, "en")).hasSize(7);
            }
        });
    }

    @Test
    void a_decision_on_an_older_policy_is_refused_and_nothing_is_overwritten() {
        int base = policies.current().number();
        decide(terms(40), "Stricter.");
        assertThat(ActingAs.person(
                        cast.a(Role.ADMINISTRATOR), () -> Refused.field(() -> policies.decide(terms(60), "", base))))
                .isEqualTo("base");
        assertThat(policies.current().terms()).isEqualTo(terms(40));
        assertThat(ActingAs.person(cast.a(Role.EDITOR), policies::history))
                .first()
                .satisfies(policy -> assertThat(policy.reason()).isEqualTo("Stricter."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "fi"})
    void the_preview_shows_every_state_as_it_would_be_derived(String language) {
        for (int from : new int[] {25, 50, 100}) {
            List<Statement> shown =
                    ActingAs.person(cast.a(Role.REPORTER), () -> policies.preview(terms(from), language));
            assertThat(shown).extracting(Statement::state).containsExactly(DisclosureState.values());
            assertThat(shown).allSatisfy(statement -> {
                assertThat(statement.line()).isNotBlank().doesNotContain("{");
                assertThat(statement.verdict()).isNotNull();
                if (statement.state().reviewed()) {
                    assertThat(statement.line()).contains("Sam Sample");
                }
            });
            assertThat(shown.get(DisclosureState.AI_ASSISTED.ordinal()).verdict())
                    .satisfies(verdict ->
                            assertThat(Objects.requireNonNull(verdict).kind()).isEqualTo(Verdict.Kind.EXEMPT));
        }
    }

    @Test
    void the_trail_tells_what_a_decision_changed_and_why() {
        decide(PolicyTerms.INITIAL, "");
        decide(terms(40), "Readers asked for it.");
        AuditEntry entry = list(AuditFilter.ALL, null, 1).items().getFirst();
        assertThat(entry.kind()).isEqualTo(AuditKind.POLICY);
        assertThat(entry.by()).isEqualTo(cast.a(Role.STANDARDS_EDITOR).name());
        assertThat(entry.reason()).isEqualTo("Readers asked for it.");
        assertThat(entry.what())
                .contains(
                        "Counts as generated from: 50 % of the words → 40 % of the words",
                        "Responsible: Nobody → The standards desk (a function or company)");
    }

    private Article signed(String headline) {
        Article article = new Paper(application).write(headline, "It was opened on Monday.");
        ActingAs.person(cast.a(Role.STANDARDS_EDITOR), () -> {
            ReviewDesk desk = reviews.desk(article.id());
            signOffs.sign(article.id(), desk.text().sha256(), "I read it.");
        });
        return article;
    }

    @Test
    void the_trail_holds_signing_and_withdrawing_newest_first_and_is_read_a_stretch_at_a_time() {
        String headline = "Bridge " + UUID.randomUUID();
        Article article = signed(headline);
        ActingAs.person(cast.a(Role.STANDARDS_EDITOR), () -> {
            SignOff first = signOffs.of(article.id()).getFirst();
            signOffs.withdraw(first.id(), "I overlooked a name.");
        });
        AuditFilter filter =
                new AuditFilter(null, null, null, null, article.id().value());
        List<AuditEntry> all = new ArrayList<>();
        String after = null;
        do {
            Slice<AuditEntry> some = list(filter, after, 1);
            assertThat(some.items()).hasSize(1);
            all.addAll(some.items());
            after = some.next();
        } while (after != null);
        assertThat(all).extracting(AuditEntry::kind).containsExactly(AuditKind.WITHDRAWN, AuditKind.SIGNED);
        assertThat(all.getFirst().reason()).isEqualTo("I overlooked a name.");
        assertThat(all).allSatisfy(entry -> assertThat(entry.headline()).isEqualTo(headline));
        assertThat(list(
                                new AuditFilter(
                                        AuditKind.SIGNED,
                                        null,
                                        null,
                                        null,
                                        article.id().value()),
                                null,
                                9)
                        .items())
                .hasSize(1);
        assertThat(list(
                                new AuditFilter(
                                        null,
                                        cast.a(Role.REPORTER).id(),
                                        null,
                                        null,
                                        article.id().value()),
                                null,
                                9)
                        .items())
                .isEmpty();
    }

    @Test
    void reading_on_loses_and_repeats_nothing() {
        for (int i = 0; i < 5; i++) {
            decide(terms(40 + i), "");
        }
        signed("One");
        List<String> whole = list(AuditFilter.ALL, null, 500).items().stream()
                .map(AuditEntry::place)
                .toList();
        List<String> pieces = new ArrayList<>();
        String after = null;
        do {
            Slice<AuditEntry> some = list(AuditFilter.ALL, after, 2);
            some.items().forEach(entry -> pieces.add(entry.place()));
            after = some.next();
        } while (after != null);
        assertThat(pieces).isEqualTo(whole);
        assertThat(new HashSet<>(whole)).hasSameSizeAs(whole);
    }

    @Test
    void the_trail_as_a_table_calculates_nothing() {
        decide(terms(41), "=HYPERLINK(\"x\")");
        String csv = ActingAs.person(cast.a(Role.REPORTER), () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                trail.writeCsv(new AuditFilter(AuditKind.POLICY, null, null, null, null), out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toString(StandardCharsets.UTF_8);
        });
        List<String> lines = Arrays.asList(csv.split("\r\n"));
        assertThat(lines.getFirst()).isEqualTo("\ufeffat,kind,by,article,headline,what,reason");
        assertThat(lines.get(1)).contains(",policy,").endsWith(",\"'=HYPERLINK(\"\"x\"\")\"");
    }

    @Test
    void sign_offs_are_added_up_with_their_ends() {
        var today = LocalDate.now(ZoneOffset.UTC);
        var before = ActingAs.person(cast.a(Role.EDITOR), () -> reports.between(today.minusDays(1), today.plusDays(1)));
        Article article = signed("Two");
        ActingAs.person(
                cast.a(Role.STANDARDS_EDITOR),
                () -> signOffs.withdraw(signOffs.of(article.id()).getFirst().id(), "Too early."));
        var after = ActingAs.person(cast.a(Role.EDITOR), () -> reports.between(today.minusDays(1), today.plusDays(1)));
        assertThat(after.given()).isEqualTo(before.given() + 1);
        assertThat(after.medianSeconds()).isNotNull();
        assertThat(after.ended().get(SignOff.Cause.WITHDRAWN))
                .isEqualTo(Objects.requireNonNull(before.ended().get(SignOff.Cause.WITHDRAWN)) + 1);
        assertThat(ActingAs.person(cast.a(Role.EDITOR), () -> reports.between(today.minusYears(9), today.minusYears(8)))
                        .medianSeconds())
                .isNull();
    }
}
