package org.colophon.consultation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.LegalHold;
import org.colophon.consultation.Caller;
import org.colophon.consultation.Capacity;
import org.colophon.consultation.ConsultLinks;
import org.colophon.consultation.Consultation;
import org.colophon.consultation.Consultations;
import org.colophon.consultation.NewConsultation;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.manuscript.Texts;
import org.colophon.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ConsultationsPanelTest extends ViewTest {

    @Autowired
    private Articles articles;

    @Autowired
    private Consultations consultations;

    @Autowired
    private ConsultLinks links;

    private ArticleId article() {
        return ActingAs.person(cast.a(Role.REPORTER), () -> articles.start("en", new Texts("Dredger", "", "It came.")))
                .id();
    }

    private String ask(ArticleId id) {
        String link = consultations
                .ask(
                        id,
                        new NewConsultation(
                                consultations.newest(id),
                                "Ada Kern",
                                "",
                                Capacity.LAWYER,
                                "May we print this?",
                                NewConsultation.USUAL,
                                NewConsultation.Compare.NOTHING))
                .link();
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private void open(ArticleId id) {
        UI.getCurrent().navigate("articles/" + id);
        find(TabSheet.class)
                .single()
                .setSelectedTab(find(Tab.class).all().stream()
                        .filter(tab -> tab.getLabel().equals("Consultations"))
                        .findFirst()
                        .orElseThrow());
    }

    private String shown() {
        return find(ConsultationList.class).single().getElement().getTextRecursively();
    }

    @Test
    void somebody_is_asked_and_the_link_is_shown_once() {
        ArticleId id = article();
        open(id);
        test(button("Ask somebody…")).click();
        answerBrowser("this.flush()", "");
        find(TextField.class).withLabel("Name").single().setValue("Ada Kern");
        find(TextArea.class).withLabel("What you ask").single().setValue("May we print this?");
        test(button("Make the link")).click();
        TextField link = find(TextField.class).withLabel("Link for Ada Kern").single();
        assertThat(link.getValue()).contains("/consult/");
        assertThat(find(TextArea.class).withLabel("Words for a mail").single().getValue())
                .contains(link.getValue(), "May we print this?");
        test(button("I have copied it")).click();
        assertThat(link.getValue()).isEmpty();
        assertThat(articles.get(id).legalHold()).isEqualTo(LegalHold.ASKED);
        assertThat(consultations.of(id)).extracting(Consultation::name).containsExactly("Ada Kern");
        assertThat(shown()).contains("Ada Kern", "Lawyer", "Sent", "not opened yet");
    }

    @Test
    void what_is_missing_is_said_at_its_field() {
        open(article());
        test(button("Ask somebody…")).click();
        answerBrowser("this.flush()", "");
        test(button("Make the link")).click();
        assertThat(find(TextField.class).withLabel("Name").single().isInvalid()).isTrue();
    }

    @Test
    void openings_answers_and_what_follows_are_shown() {
        ArticleId id = article();
        String secret = ask(id);
        links.open(secret, new Caller("Firefox", false), false, false);
        links.open(secret, new Caller("Program", true), false, false);
        links.answer(secret, "object", "The name must go.");
        links.answer(secret, "approve", "");
        open(id);
        assertThat(shown())
                .contains("Approved", "opened once", "Firefox", "called up once by programs", "Objected (earlier)")
                .contains("The name must go.");
        test(button("Clear the hold…")).click();
        answerBrowser("this.flush()", "");
        test(find(ConfirmDialog.class).all().getLast()).confirm();
        assertThat(articles.get(id).legalHold()).isEqualTo(LegalHold.CLEARED);
    }

    @Test
    void a_link_is_revoked_after_a_question() {
        ArticleId id = article();
        String secret = ask(id);
        open(id);
        test(button("Revoke…")).click();
        test(find(ConfirmDialog.class).all().getLast()).confirm();
        assertThat(shown()).contains("Revoked");
        assertThat(links.open(secret, new Caller("Firefox", false), false, false))
                .isInstanceOf(ConsultLinks.Outcome.Over.class);
    }

    @Test
    void who_does_not_edit_sees_them_and_can_neither_ask_nor_revoke() {
        ArticleId id = article();
        ask(id);
        reopenAs(cast.a(Role.REPORTER));
        open(id);
        assertThat(shown()).contains("Ada Kern");
        assertThat(List.of("Ask somebody…", "Revoke…"))
                .allSatisfy(words ->
                        assertThat(find(Button.class).withText(words).exists()).isFalse());
    }
}
