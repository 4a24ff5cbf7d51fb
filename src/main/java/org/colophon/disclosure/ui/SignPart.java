package org.colophon.disclosure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.colophon.disclosure.AiPassage;
import org.colophon.disclosure.ReviewDesk;
import org.colophon.disclosure.ReviewFact;
import org.colophon.identity.CurrentPerson;
import org.colophon.shared.BadInput;

/** Where the reviewer signs: what is still missing, the statement in their name, and the button. */
class SignPart extends Section {

    private final ReviewList list;
    private final UnorderedList missing = new UnorderedList();
    private final TextArea statement = new TextArea("Your statement");
    private final Button sign = new Button("Sign off");
    private final Paragraph problem = new Paragraph();
    private final Div form = new Div();
    private List<String> left = List.of();
    private String prefilled = "";

    SignPart(ReviewList list, Runnable signing) {
        this.list = list;
        addClassName("review-sign");
        setAriaLabel("Sign off");
        missing.addClassName("review-missing");
        missing.setId("review-missing");
        statement.addClassName("statement-field");
        statement.setMaxLength(1_000);
        statement.setWidthFull();
        statement.setHelperText("It stands on the record in your name. Change it as you see fit.");
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        sign.getElement().setAttribute("aria-describedby", "review-missing");
        sign.addClickListener(click -> signing.run());
        problem.addClassName("missing");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Div buttons = new Div(sign);
        buttons.addClassName("buttons");
        form.addClassName("review-sign");
        form.add(missing, statement, problem, buttons);
        add(new H2("Sign off"), form);
    }

    void show(ReviewDesk desk) {
        setVisible(desk.refusal().isEmpty() && !SignOffWords.mine(desk));
        List<String> wanted = List.of(
                String.valueOf(desk.unopened()), String.valueOf(desk.unjudged()), String.valueOf(desk.disputed()));
        if (!wanted.equals(left)) {
            left = wanted; // otherwise whatever has the focus keeps it
            showLeft(desk);
        }
        sign.setEnabled(desk.ready());
        String usual = usual(desk);
        if (statement.getValue().equals(prefilled)) {
            statement.setValue(usual);
        }
        prefilled = usual;
    }

    private void showLeft(ReviewDesk desk) {
        missing.removeAll();
        left(desk.unopened().size(), "Open %d %s by AI", "passage", "passages", desk.unopened(), List.of());
        left(desk.unjudged().size(), "Compare %d %s with the source", "fact", "facts", List.of(), desk.unjudged());
        int disputed = desk.disputed().size();
        left(disputed, "You disagree with %d %s: put right first", "fact", "facts", List.of(), desk.disputed());
        missing.setVisible(missing.getComponentCount() > 0);
    }

    void clearProblems() {
        problem.setVisible(false);
        statement.setInvalid(false);
    }

    String statement() {
        return statement.getValue();
    }

    /** Shows at its place why one could not sign. */
    void refused(BadInput bad) {
        if (bad.field().equals("statement")) {
            statement.setErrorMessage(bad.reason());
            statement.setInvalid(true);
            statement.focus();
        } else {
            problem.setText(bad.reason());
            problem.setVisible(true);
        }
    }

    private void left(
            int count, String words, String one, String many, List<AiPassage> passages, List<ReviewFact> facts) {
        if (count > 0) {
            Button go = new Button(
                    words.formatted(count, count == 1 ? one : many), click -> list.goToFirst(passages, facts));
            go.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            missing.add(new ListItem(go));
        }
    }

    private static String usual(ReviewDesk desk) {
        StringBuilder words = new StringBuilder("I, %s, have reviewed “%s”. I read the whole text"
                .formatted(
                        CurrentPerson.require().name(),
                        DisclosureNavigation.named(desk.draft().article())));
        boolean passages = !desk.passages().isEmpty();
        boolean facts = !desk.facts().isEmpty();
        if (passages) {
            words.append(
                    facts ? ", looked at every passage that AI wrote" : " and looked at every passage that AI wrote");
        }
        if (facts) {
            words.append(" and compared its facts with their sources");
        }
        return words.append('.').toString();
    }
}
