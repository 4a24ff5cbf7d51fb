package org.colophon.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.colophon.article.Article;
import org.colophon.article.ArticleChange;
import org.colophon.article.ArticleId;
import org.colophon.article.ArticleManuscripts;
import org.colophon.article.ArticleState;
import org.colophon.article.Articles;
import org.colophon.article.Section;
import org.colophon.article.Sections;
import org.colophon.article.Workflow;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.manuscript.Texts;
import org.colophon.publication.NotReady;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.Publisher;
import org.colophon.shared.BadInput;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class ApprovalsTest {

    @Autowired
    private Approvals approvals;

    @Autowired
    private ApprovalSteps steps;

    @Autowired
    private Articles articles;

    @Autowired
    private ArticleManuscripts manuscripts;

    @Autowired
    private Workflow workflow;

    @Autowired
    private Sections sections;

    @Autowired
    private Publisher publisher;

    @Autowired
    private Cast cast;

    private Person reporter;
    private Person editor;
    private Person standards;
    private Section section;

    @BeforeEach
    void openTheDesk() {
        reporter = cast.a(Role.REPORTER);
        editor = cast.a(Role.EDITOR);
        standards = cast.a(Role.STANDARDS_EDITOR);
        section = ActingAs.person(editor, () -> sections.add("Courts " + UUID.randomUUID(), "", ""));
    }

    private ArticleId handedIn() {
        return ActingAs.person(reporter, () -> {
            ArticleId id = articles.start("en", new Texts("Ruling", "", "The court ruled."))
                    .id();
            articles.change(id, ArticleChange.NONE.withSection(section.id()));
            workflow.submit(id, "For the morning.");
            return id;
        });
    }

    private Article approve(Person person, ArticleId id) {
        return ActingAs.person(person, () -> approvals.approve(id, manuscripts.version(id), ""));
    }

    private void write(ArticleId id, String body) {
        ActingAs.person(reporter, () -> {
            var now = articles.draft(id).manuscript();
            return articles.save(id, new Texts("Ruling", "", body), now.version());
        });
    }

    private void ask(ApprovalStep... wanted) {
        ActingAs.person(standards, () -> steps.decide(section.id(), List.of(wanted)));
    }

    private List<String> failed(ArticleId id) {
        try {
            ActingAs.person(editor, () -> publisher.publish(id));
            return List.of();
        } catch (NotReady refused) {
            return refused.report().failed().stream()
                    .map(finding -> finding.code())
                    .toList();
        }
    }

    @Test
    void where_a_section_asks_for_nothing_one_approval_names_the_point_that_is_published() {
        ArticleId id = handedIn();
        Article approved = approve(editor, id);
        assertThat(approved.state()).isEqualTo(ArticleState.APPROVED);
        write(id, "The court ruled otherwise.");
        assertThat(ActingAs.person(editor, () -> articles.get(id)).standing()).isEqualTo("Approved, changed since");

        PublishedArticle version = ActingAs.person(editor, () -> publisher.publish(id));
        assertThat(version.body()).isEqualTo("The court ruled.");
        assertThat(ActingAs.person(editor, () -> articles.get(id)).state()).isEqualTo(ArticleState.CORRECTING);
    }

    @Test
    void every_step_is_given_by_another_person_and_none_by_an_author() {
        ask(new ApprovalStep("Desk", Role.EDITOR), new ApprovalStep("Standards", Role.STANDARDS_EDITOR));
        ArticleId id = handedIn();
        assertThat(failed(id)).contains("approval");
        assertThat(approve(editor, id).state()).isEqualTo(ArticleState.IN_REVIEW);
        assertThatThrownBy(() -> approve(editor, id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> approve(cast.another(Role.EDITOR), id))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("none of the approvals");
        assertThat(failed(id)).containsExactly("approval");
        Article done = approve(standards, id);
        assertThat(done.state()).isEqualTo(ArticleState.APPROVED);
        assertThat(Objects.requireNonNull(done.point()))
                .isEqualTo(ActingAs.person(editor, () -> manuscripts.version(id)));
        assertThatThrownBy(() -> approve(cast.another(Role.STANDARDS_EDITOR), id))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("already");
        assertThat(failed(id)).isEmpty();
    }

    @Test
    void an_author_approves_nothing_where_approvals_are_asked_for() {
        ask(new ApprovalStep("Desk", null));
        ArticleId id = ActingAs.person(editor, () -> {
            ArticleId own =
                    articles.start("en", new Texts("Own", "", "Written by me.")).id();
            articles.change(own, ArticleChange.NONE.withSection(section.id()));
            workflow.submit(own, "");
            return own;
        });
        assertThatThrownBy(() -> approve(editor, id))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("did not write");
        assertThat(approve(cast.another(Role.EDITOR), id).state()).isEqualTo(ArticleState.APPROVED);
    }

    @Test
    void an_approval_of_an_older_text_does_not_count_for_the_newer_one() {
        ask(new ApprovalStep("First", null), new ApprovalStep("Second", null));
        ArticleId id = handedIn();
        approve(editor, id);
        write(id, "The court ruled, and then changed its mind.");
        assertThat(ActingAs.person(editor, () -> approvals.progress(id)).outdated())
                .hasSize(1);
        assertThat(approve(standards, id).state()).isEqualTo(ArticleState.IN_REVIEW);
        assertThat(approve(editor, id).state()).isEqualTo(ArticleState.APPROVED);
    }

    @Test
    void what_is_sent_back_has_to_be_approved_anew() {
        ask(new ApprovalStep("Desk", null));
        ArticleId id = handedIn();
        approve(editor, id);
        ActingAs.person(editor, () -> workflow.sendBack(id, "Ask the other side."));
        assertThat(ActingAs.person(editor, () -> approvals.progress(id)).approvals())
                .isEmpty();
        assertThat(failed(id)).contains("approval");
    }

    @Test
    void a_legal_hold_stops_publishing_until_it_is_cleared_for_this_very_text() {
        ArticleId id = handedIn();
        ActingAs.person(editor, () -> workflow.hold(id, false, "Names a suspect."));
        assertThat(failed(id)).containsExactly("legal-hold");
        ActingAs.person(editor, () -> workflow.clearHold(id, "Counsel Ahola had no objection."));
        write(id, "The court ruled against a named suspect.");
        assertThat(failed(id)).containsExactly("legal-hold");
        ActingAs.person(editor, () -> workflow.clearHold(id, "Counsel read the new text."));
        assertThat(failed(id)).isEmpty();
    }

    @Test
    void the_queue_is_read_longest_first_by_key() {
        ArticleId first = handedIn();
        ArticleId second = handedIn();
        var waiting =
                ActingAs.person(editor, () -> approvals.waiting(null, 1_000)).items();
        assertThat(waiting).extracting(HandedIn::article).containsSubsequence(first, second);
        assertThat(waiting)
                .filteredOn(one -> one.article().equals(first))
                .singleElement()
                .satisfies(one -> assertThat(one.note()).isEqualTo("For the morning."));
        ActingAs.person(reporter, () -> workflow.recall(first));
        assertThat(ActingAs.person(editor, () -> approvals.waiting(null, 1_000)).items())
                .extracting(HandedIn::article)
                .doesNotContain(first);
    }

    @Test
    void steps_need_names_of_their_own_and_somebody_who_sets_policy() {
        assertThatThrownBy(() -> ask(new ApprovalStep("Desk", null), new ApprovalStep("desk ", null)))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> ask(new ApprovalStep(" ", null))).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> ActingAs.person(
                        editor, () -> steps.decide(section.id(), List.of(new ApprovalStep("Desk", null)))))
                .isInstanceOf(AccessDeniedException.class);
    }
}
