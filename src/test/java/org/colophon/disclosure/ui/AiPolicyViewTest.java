package org.colophon.disclosure.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Set;
import org.colophon.disclosure.DisclosurePolicy;
import org.colophon.disclosure.DisclosureState;
import org.colophon.disclosure.Policies;
import org.colophon.disclosure.PolicyTerms;
import org.colophon.disclosure.Responsible;
import org.colophon.disclosure.SignOffDemand;
import org.colophon.disclosure.Template;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.testing.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The screen on which the policy on AI is read and decided. */
class AiPolicyViewTest extends ViewTest {

    @Autowired
    private Policies policies;

    @BeforeEach
    void open() {
        decide(PolicyTerms.INITIAL);
        reopenAs(cast.a(Role.STANDARDS_EDITOR));
        navigate(AiPolicyView.class);
    }

    /** Other tests count on what comes with the product. */
    @AfterEach
    void goBack() {
        decide(PolicyTerms.INITIAL);
    }

    private DisclosurePolicy decide(PolicyTerms terms) {
        return ActingAs.person(
                cast.a(Role.ADMINISTRATOR),
                () -> policies.decide(terms, "", policies.current().number()));
    }

    private static PolicyTerms terms(int from, String name) {
        return new PolicyTerms(
                "EU",
                from,
                Set.of(),
                true,
                SignOffDemand.NEVER,
                Set.of(Role.STANDARDS_EDITOR),
                new Responsible(name, false, name.isEmpty() ? "" : "desk@lantern.example"),
                Map.of(),
                Map.of(),
                false);
    }

    private StateCard card(DisclosureState state) {
        return find(StateCard.class)
                .withCondition(card -> card.state() == state)
                .single();
    }

    private TextArea line(DisclosureState state) {
        return card(state).sentences().getFirst().field();
    }

    private String preview(DisclosureState state) {
        return find(Div.class)
                .withCondition(box -> box.hasClassName("policy-preview")
                        && ("Preview: " + state.title()).equals(box.getElement().getAttribute("aria-label")))
                .single()
                .getElement()
                .getTextRecursively();
    }

    private TextField name() {
        return find(TextField.class)
                .withCaption("Responsible person or function")
                .single();
    }

    private void save(String reason) {
        test(button("Save…")).click();
        test(find(TextArea.class).withCaption("Why").single()).setValue(reason);
        test(button("Save policy")).click();
    }

    @Test
    void a_change_is_saved_with_its_reason_and_counts_from_then_on() {
        assertThat(button("Save…").isEnabled()).isFalse();
        test(find(IntegerField.class).single()).setValue(40);
        test(button("Save…")).click();
        assertThat(find(ChangeTable.class).single().getElement().getTextRecursively())
                .contains("Counts as generated from", "50 % of the words", "40 % of the words");
        test(button("Save policy")).click();
        TextArea why = find(TextArea.class).withCaption("Why").single();
        assertThat(why.isInvalid()).isTrue();
        test(why).setValue("Readers asked.");
        test(button("Save policy")).click();
        assertThat(policies.current().terms().generatedFrom()).isEqualTo(40);
        assertThat(policies.current().reason()).isEqualTo("Readers asked.");
        assertThat(button("Save…").isEnabled()).isFalse();
    }

    @Test
    void a_sentence_that_cannot_be_used_says_so_at_its_field_and_is_not_saved() {
        TextArea line = line(DisclosureState.HUMAN);
        test(line).setValue("Checked by {reviewer}.");
        assertThat(line.isInvalid()).isTrue();
        assertThat(line.getErrorMessage()).contains("“{reviewer}” is no placeholder of this sentence.");
        assertThat(preview(DisclosureState.HUMAN)).contains("No preview");
        test(button("Save…")).click();
        assertThat(find(Dialog.class).exists()).isFalse();
        test(line).setValue("");
        assertThat(line.getErrorMessage()).contains("Readers must be told something");
        test(line).setValue("By the people of {newsroom}.");
        assertThat(line.isInvalid()).isFalse();
    }

    @Test
    void an_own_sentence_is_shown_as_it_will_be_and_can_be_given_back() {
        TextArea line = line(DisclosureState.AI_ASSISTED);
        test(line).setValue("Ours, checked by {reviewer}.");
        assertThat(preview(DisclosureState.AI_ASSISTED)).contains("Ours, checked by Sam Sample.");
        test(find(Button.class)
                        .withText("Use the product’s sentence again")
                        .from(card(DisclosureState.AI_ASSISTED))
                        .single())
                .click();
        assertThat(line.getValue()).isEqualTo(Template.original("en", "line.ai-assisted"));
        assertThat(button("Save…").isEnabled()).isFalse();
    }

    @Test
    void a_placeholder_is_put_where_the_cursor_stands() {
        test(find(Button.class)
                        .withText("{newsroom}")
                        .from(card(DisclosureState.HUMAN))
                        .single())
                .click();
        answerBrowser("setRangeText", "By people at {newsroom}.");
        assertThat(line(DisclosureState.HUMAN).getValue()).isEqualTo("By people at {newsroom}.");
        for (DisclosureState state : DisclosureState.values()) {
            assertThat(Template.placeholders("line." + state.code()))
                    .allSatisfy(name -> assertThat(Placeholders.prints(name)).isNotEmpty());
        }
    }

    @Test
    void another_language_has_its_own_sentences_and_previews() {
        @SuppressWarnings("unchecked")
        Select<String> language =
                find(Select.class).withCaption("Language of the sentences").single();
        language.setValue("fi");
        assertThat(line(DisclosureState.HUMAN).getValue()).isEqualTo(Template.original("fi", "line.human"));
        assertThat(preview(DisclosureState.AI_GENERATED)).contains("Sam Sample", "tekoälyn");
        test(line(DisclosureState.HUMAN)).setValue("Ihmisten tekemä.");
        save("Shorter.");
        assertThat(policies.current().terms().wording())
                .isEqualTo(Map.of("fi", Map.of("line.human", "Ihmisten tekemä.")));
    }

    @Test
    void who_answers_decides_the_verdict_and_a_bad_contact_is_refused_at_its_field() {
        assertThat(preview(DisclosureState.AI_ASSISTED)).contains("Label required");
        test(name()).setValue("The standards desk");
        TextField contact = find(TextField.class).withCaption("Contact").single();
        test(contact).setValue("nowhere");
        assertThat(contact.isInvalid()).isTrue();
        assertThat(contact.getErrorMessage()).contains("mail address");
        test(button("Save…")).click();
        assertThat(find(Dialog.class).exists()).isFalse();
        test(contact).setValue("desk@lantern.example");
        assertThat(preview(DisclosureState.AI_ASSISTED)).contains("Exempt");
    }

    @Test
    void what_somebody_else_saved_meanwhile_is_told_and_nothing_is_lost() {
        test(find(IntegerField.class).single()).setValue(40);
        test(name()).setValue("");
        decide(terms(60, "The standards desk"));
        save("Mine.");
        Dialog told = find(Dialog.class)
                .withCondition(dialog -> "Somebody else has changed the policy".equals(dialog.getHeaderTitle()))
                .single();
        assertThat(told.getElement().getTextRecursively())
                .contains("The standards desk", "60 % of the words", "40 % of the words");
        test(button("Go on with both changes")).click();
        assertThat(name().getValue()).isEqualTo("The standards desk");
        assertThat(find(IntegerField.class).single().getValue()).isEqualTo(40);
        save("Both.");
        assertThat(policies.current().terms()).isEqualTo(terms(40, "The standards desk"));
    }

    @Test
    void leaving_with_unsaved_changes_asks_first() {
        test(find(IntegerField.class).single()).setValue(40);
        UI.getCurrent().navigate(PolicyHistoryView.class);
        assertThat(find(ConfirmDialog.class).single().isOpened()).isTrue();
        assertThat(find(H1.class).withText("AI policy").exists()).isTrue();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(find(H1.class).withText("History of the AI policy").exists()).isTrue();
    }

    @Test
    void the_history_tells_every_decision_and_how_the_policy_stood() {
        DisclosurePolicy decided = decide(terms(45, "The standards desk"));
        navigate(PolicyHistoryView.class);
        assertThat(find(H2.class).withText("Policy " + decided.number()).exists())
                .isTrue();
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("45 % of the words", cast.a(Role.ADMINISTRATOR).name(), "Before the first decision");
    }

    @Test
    void a_reporter_reads_it_and_changes_nothing() {
        reopenAs(cast.a(Role.REPORTER));
        navigate(AiPolicyView.class);
        assertThat(find(IntegerField.class).single().isReadOnly()).isTrue();
        assertThat(line(DisclosureState.HUMAN).isReadOnly()).isTrue();
        assertThat(find(Button.class).withText("Save…").exists()).isFalse();
        assertThat(preview(DisclosureState.HUMAN)).contains("Written and edited by people");
    }
}
