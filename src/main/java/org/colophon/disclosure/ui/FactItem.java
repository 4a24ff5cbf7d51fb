package org.colophon.disclosure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import org.colophon.disclosure.Judgement;
import org.colophon.disclosure.ReviewDesk;
import org.colophon.disclosure.ReviewFact;
import org.colophon.shared.BadInput;
import org.colophon.shared.ui.Notice;
import org.colophon.sourcing.Fact;
import org.colophon.sourcing.Source;
import org.colophon.sourcing.ui.EvidenceBox;
import org.colophon.sourcing.ui.FactStatusBadge;
import org.jspecify.annotations.Nullable;

/** A fact beside its source: to be agreed with, or not. */
class FactItem extends ReviewItem {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private final ReviewFact fact;
    private final TextArea comment = new TextArea("Comment");
    private final Consumer<Judgement> judge;
    private final Div buttons = new Div();

    /** @param known the fact itself, or null where it is no longer the article's */
    FactItem(int number, ReviewFact fact, @Nullable Fact known, @Nullable Source source, Consumer<Judgement> judge) {
        super("fact-" + fact.key() + "-" + fact.printed(), number, name(fact, known), fact.printed());
        this.fact = fact;
        this.judge = judge;
        Span printed = new Span(fact.printed());
        printed.addClassName("printed");
        more().add(printed);
        if (known != null) {
            more().add(about(known), new EvidenceBox(known, source));
        }
        comment.setHelperText("Needed where you disagree");
        comment.setMaxLength(1_000);
        comment.setWidthFull();
        comment.setMinRows(1);
        Button agree = new Button("Agree", click -> say(true));
        agree.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.LUMO_SMALL);
        agree.addClassName("agree");
        Button disagree = new Button("Disagree", click -> say(false));
        disagree.addThemeVariants(ButtonVariant.LUMO_SMALL);
        disagree.addClassName("disagree");
        agree.setAriaLabel("Agree: the source bears out “" + fact.printed() + "”");
        disagree.setAriaLabel("Disagree: the source does not bear out “" + fact.printed() + "”");
        buttons.add(agree, disagree);
        buttons.addClassName("buttons");
        more().add(comment, buttons);
    }

    ReviewFact fact() {
        return fact;
    }

    /** Fills in what the person said before. */
    void fill(ReviewDesk desk) {
        desk.judgement(fact).ifPresent(said -> comment.setValue(said.comment()));
    }

    @Override
    void update(ReviewDesk desk) {
        boolean open = !SignOffWords.mine(desk);
        comment.setVisible(open);
        buttons.setVisible(open);
        Judgement said = desk.judgement(fact).orElse(null);
        if (said == null) {
            stand("Not compared yet", false, false);
        } else {
            stand(said.agrees() ? "Agreed" : "Disagreed", said.agrees(), !said.agrees());
        }
    }

    @Override
    boolean done(ReviewDesk desk) {
        return desk.judgement(fact).filter(Judgement::agrees).isPresent();
    }

    private void say(boolean agrees) {
        comment.setInvalid(false);
        try {
            judge.accept(new Judgement(
                    fact.key(), fact.printed(), agrees, comment.getValue().strip()));
        } catch (BadInput bad) {
            if (bad.field().equals("comment")) {
                comment.setErrorMessage(bad.reason());
                comment.setInvalid(true);
                comment.focus();
            } else {
                Notice.problem(bad.reason());
            }
        }
    }

    private static String name(ReviewFact fact, @Nullable Fact known) {
        return "Fact: " + (known == null ? fact.label() : known.label());
    }

    private static Div about(Fact known) {
        Div about = new Div(new FactStatusBadge(known.status()));
        about.addClassName("about");
        LocalDate asOf = known.asOf();
        if (asOf != null) {
            about.add(new Span("as of " + DAY.format(asOf)));
        }
        return about;
    }
}
