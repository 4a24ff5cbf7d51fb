package org.colophon.disclosure.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.colophon.article.Article;
import org.colophon.article.ArticleClaims;
import org.colophon.article.Articles;
import org.colophon.identity.ActingAs;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.People;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.manuscript.Authorship;
import org.colophon.manuscript.Claim;
import org.colophon.manuscript.Texts;
import org.colophon.manuscript.text.AiPurpose;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.TextName;
import org.colophon.shared.Newsroom;
import org.colophon.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ClaimsListTest extends ViewTest {

    private static final String BODY = "The bridge was closed on Monday.";

    @Autowired
    private Articles articles;

    @Autowired
    private ArticleClaims claims;

    @Autowired
    private People people;

    @Autowired
    private Newsroom newsroom;

    private Person reporter;
    private Article article;
    private int changes;

    @BeforeEach
    void article() {
        reporter = cast.another(Role.REPORTER);
        article = ActingAs.person(
                reporter,
                () -> articles.start(
                        "en", new Texts("", "", BODY), Origin.ai(reporter.id(), "Draftwell", "", AiPurpose.DRAFT)));
    }

    private ClaimsList show() {
        ClaimsList list = new ClaimsList(claims, people, newsroom, article.id(), () -> changes++);
        UI.getCurrent().add(list);
        return list;
    }

    private void askAsReporter() {
        ActingAs.person(
                reporter,
                () -> claims.ask(
                        article.id(), new Claim.Asked(TextName.BODY, 1, 0, BODY.length(), "My notebook has it.")));
    }

    private double share() {
        return Authorship.of(articles.draft(article.id()).manuscript()).aiShare();
    }

    @Test
    void a_second_person_accepts() {
        askAsReporter();
        ClaimsList list = show();
        assertThat(list.isVisible()).isTrue();
        assertThat(list.getElement().getTextRecursively()).contains(BODY, "My notebook has it.", reporter.name());
        test(button("Accept")).click();
        assertThat(share()).isZero();
        assertThat(changes).isEqualTo(1);
        assertThat(list.isVisible()).isFalse();
    }

    @Test
    void a_second_person_refuses() {
        askAsReporter();
        show();
        test(button("Refuse")).click();
        assertThat(share()).isEqualTo(1);
        assertThat(changes).isZero();
    }

    @Test
    void who_asked_waits() {
        reopenAs(cast.another(Role.EDITOR));
        ClaimsList list = show();
        assertThat(list.isVisible()).isFalse();
        list.ask(new org.colophon.article.ui.EditorSelection(TextName.BODY, 1, 0, 10));
        test(button("Ask")).click();
        TextArea reason = find(TextArea.class).withLabel("How was it written?").single();
        assertThat(reason.isInvalid()).isTrue();
        test(reason).setValue("I typed it in the train.");
        test(button("Ask")).click();
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(list.isVisible()).isTrue();
        assertThat(find(Button.class).withText("Accept").exists()).isFalse();
        List<Claim> open = claims.open(article.id());
        assertThat(open)
                .extracting(Claim::askedBy)
                .containsExactly(CurrentPerson.require().id());
    }
}
