package org.colophon.publication.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.colophon.article.ArticleId;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.publication.CorrectionState;
import org.colophon.publication.Corrections;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.PublishedArticles;
import org.colophon.sourcing.Fact;
import org.colophon.sourcing.FactEntry;
import org.colophon.sourcing.FactKind;
import org.colophon.sourcing.Facts;
import org.colophon.sourcing.Sourcing;
import org.colophon.testing.Paper;
import org.colophon.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class CorrectionsViewTest extends ViewTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Sourcing sourcing;

    @Autowired
    private Facts facts;

    @Autowired
    private Corrections corrections;

    @Autowired
    private PublishedArticles published;

    @Autowired
    private ImpactGuard guard;

    private Fact fact;
    private ArticleId one;
    private ArticleId two;

    @BeforeEach
    void changeAFactThatTwoArticlesPrint() {
        Paper paper = new Paper(application);
        one = paper.write("One", "It has {{seats}}.").id();
        two = paper.write("Two", "It has {{seats}}.").id();
        fact = ActingAs.person(cast.a(Role.EDITOR), () -> {
            Fact made = sourcing.addFact(one, seats("500")).fact();
            sourcing.useFact(two, made.id(), "seats");
            return made;
        });
        List.of(one, two).forEach(paper::publishAgain);
    }

    private static FactEntry seats(String value) {
        return new FactEntry("seats", "Seats", FactKind.NUMBER, value, "", "", null, "");
    }

    private void changeIt() {
        ActingAs.person(cast.a(Role.EDITOR), () -> {
            facts.change(fact.id(), fact.revision(), seats("650"), "");
            Awaitility.await()
                    .pollInSameThread()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> corrections.waiting(fact.id()) == 2);
        });
    }

    private void open() {
        UI.getCurrent()
                .navigate(
                        CorrectionsView.class,
                        QueryParameters.of("fact", fact.id().toString()));
    }

    private long waiting() {
        return corrections.waiting(fact.id());
    }

    @Test
    void several_are_published_and_what_readers_see_follows_only_then() {
        changeIt();
        open();
        assertThat(published.byId(one)).map(PublishedArticle::number).contains(1);
        assertThat(find(Span.class).all()).extracting(Span::getText).contains("500", "650");
        test(button("Select all shown")).click();
        test(button("Publish 2 selected")).click();
        assertThat(published.byId(one)).map(PublishedArticle::number).contains(1);
        test(find(ConfirmDialog.class).single()).confirm();
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(30)).until(() -> waiting() == 0);
        assertThat(published.byId(one)).map(PublishedArticle::number).contains(2);
        assertThat(published.byId(two)).map(PublishedArticle::number).contains(2);
    }

    @Test
    void one_is_dismissed_with_a_reason() {
        changeIt();
        open();
        test(find(Button.class).withText("Dismiss").all().getFirst()).click();
        test(find(TextArea.class).withLabel("Reason").single()).setValue("Not ours to say.");
        test(find(Button.class).withText("Dismiss").all().getLast()).click();
        assertThat(waiting()).isEqualTo(1);
        assertThat(corrections
                        .list(CorrectionState.DISMISSED, fact.id(), null, 5)
                        .items())
                .singleElement()
                .satisfies(gone -> assertThat(gone.reason()).isEqualTo("Not ours to say."));
    }

    @Test
    void who_may_not_publish_looks_and_decides_nothing() {
        changeIt();
        reopenAs(cast.a(Role.REPORTER));
        open();
        assertThat(find(Checkbox.class).exists()).isFalse();
        assertThat(find(Button.class).withText("Publish").exists()).isFalse();
        assertThat(find(Button.class).withText("Open").exists()).isTrue();
    }

    @Test
    void before_a_fact_is_saved_every_article_that_uses_it_is_shown() {
        AtomicInteger saved = new AtomicInteger();
        guard.before(fact.id(), seats("650"), saved::incrementAndGet);
        assertThat(saved).hasValue(0);
        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Articles that use this fact");
        test(button("Save for all 2 articles")).click();
        assertThat(saved).hasValue(1);
        guard.before(fact.id(), seats("500"), saved::incrementAndGet);
        assertThat(saved).as("nothing would read otherwise").hasValue(2);
    }
}
