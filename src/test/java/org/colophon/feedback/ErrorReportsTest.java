package org.colophon.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.function.Supplier;
import org.colophon.article.ArticleId;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Permission;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.RetractionKind;
import org.colophon.publication.Retractions;
import org.colophon.shared.NotFound;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.colophon.testing.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** From a reader's report to what the reader is told. */
@IntegrationTest
class ErrorReportsTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ErrorReports reports;

    @Autowired
    private Retractions retractions;

    @Autowired
    private Cast cast;

    private PublishedArticle article;
    private Person reader;

    @BeforeEach
    void publish() {
        article = new Paper(application).publish("Reported " + UUID.randomUUID(), "It has three gates.");
        reader = cast.another(Role.READER);
    }

    private ErrorReport report(String words) {
        return ActingAs.person(reader, () -> reports.report(article.id(), " three gates ", 7, words));
    }

    @Test
    void a_report_is_tied_to_the_passage_and_the_version() {
        ErrorReport made = report(" There are two. ");
        assertThat(made.quote()).isEqualTo("three gates");
        assertThat(made.position()).isEqualTo(7);
        assertThat(made.number()).isEqualTo(1);
        assertThat(made.words()).isEqualTo("There are two.");
        assertThat(ActingAs.person(reader, () -> reports.mine())).containsExactly(made);
        assertThat(ActingAs.person(
                        cast.a(Role.EDITOR), () -> reports.list(true, null, 50).items()))
                .contains(made);
    }

    @Test
    void an_answer_closes_it_once_and_the_reader_sees_it() {
        UUID id = report("There are two.").id();
        Person editor = cast.a(Role.EDITOR);
        long open = ActingAs.person(editor, () -> reports.open());
        ActingAs.person(editor, () -> reports.close(id, ReportOutcome.FIXED, " Thank you. "));
        assertThat(ActingAs.person(editor, () -> reports.open())).isEqualTo(open - 1);
        assertThat(ActingAs.person(reader, () -> reports.mine()))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.outcome()).isEqualTo(ReportOutcome.FIXED);
                    assertThat(told.answer()).isEqualTo("Thank you.");
                    assertThat(told.closedBy()).isEqualTo(editor.id());
                });
        assertThat(Refused.field(() -> ActingAs.person(editor, () -> reports.close(id, ReportOutcome.NO_ERROR, ""))))
                .isEqualTo("state");
    }

    @Test
    void nobody_sends_the_same_twice_nor_more_than_five_in_ten_minutes() {
        report("One");
        assertThat(Refused.field(() -> report("One"))).isEqualTo("words");
        for (int i = 2; i <= 5; i++) {
            report("Number " + i);
        }
        assertThat(Refused.field(() -> report("Six"))).isEqualTo("words");
    }

    @Test
    void a_report_needs_words_and_an_article_that_readers_see() {
        assertThat(Refused.field(() -> report(" "))).isEqualTo("words");
        assertThat(Refused.field(() -> report("x".repeat(2_001)))).isEqualTo("words");
        ArticleId gone = article.id();
        ActingAs.person(cast.a(Role.EDITOR), () -> retractions.retract(gone, RetractionKind.LEGAL, ""));
        assertThatThrownBy(() -> report("Too late")).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void the_desk_answers_and_nobody_else(Role role) {
        UUID id = report("By role").id();
        Person person = cast.a(role);
        Supplier<ErrorReport> close =
                () -> ActingAs.person(person, () -> reports.close(id, ReportOutcome.DUPLICATE, ""));
        if (person.may(Permission.EDIT)) {
            assertThat(close.get().open()).isFalse();
        } else {
            assertThatThrownBy(close::get).isInstanceOf(AccessDeniedException.class);
        }
    }
}
