package org.colophon.sourcing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import java.util.function.Function;
import org.colophon.identity.Permission;
import org.colophon.shared.ui.EntryDialog;
import org.colophon.shared.ui.Notice;
import org.colophon.sourcing.Fact;
import org.colophon.sourcing.FactStatus;
import org.colophon.sourcing.StaleFact;

/** What a person may do with a fact, each as far as he or she may. */
class FactActions extends Div {

    private final FactTools tools;
    private final Fact fact;
    private final Runnable changed;

    /** @param changed called when the fact is another one by now, by this or by somebody else */
    FactActions(FactTools tools, Fact fact, Runnable changed, Runnable merge) {
        this.tools = tools;
        this.fact = fact;
        this.changed = changed;
        addClassName("fact-actions");
        boolean editor = FactTools.may(Permission.EDIT);
        FactStatus status = fact.status();
        if (editor && status != FactStatus.VERIFIED) {
            Button verify = button("Verify", VaadinIcon.CHECK_CIRCLE, this::verify);
            verify.addThemeVariants(ButtonVariant.PRIMARY);
        }
        if (FactTools.may(Permission.WRITE)) {
            if (tools.facts().mayChange(fact.id())) {
                button("Edit", VaadinIcon.EDIT, this::edit);
            }
            if (status != FactStatus.DISPUTED) {
                button("Dispute…", VaadinIcon.WARNING, () -> dispute(tools, fact, this::judged));
            }
            if (status != FactStatus.OUTDATED) {
                button("Outdated…", VaadinIcon.ARCHIVE, this::outdated);
            }
        }
        if (editor && status != FactStatus.UNVERIFIED) {
            button("Check anew…", VaadinIcon.ROTATE_LEFT, this::reopen);
        }
        if (editor) {
            button("Merge…", VaadinIcon.CONNECT, merge);
        }
    }

    private Button button(String words, VaadinIcon icon, Runnable action) {
        Button button = new Button(words, icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        add(button);
        return button;
    }

    private void verify() {
        judge(tools, fact, seen -> tools.facts().verify(seen.id(), seen.revision(), ""), this::judged);
    }

    private void edit() {
        FactDialog.change(tools, fact, changed);
    }

    /** Asks for a reason. @param then called with the fact as it is by now */
    static void dispute(FactTools tools, Fact fact, Consumer<Fact> then) {
        because(
                tools,
                fact,
                "Dispute “" + fact.label() + "”",
                "What speaks against it",
                "Dispute",
                why -> tools.facts().dispute(fact.id(), fact.revision(), why),
                then);
    }

    private void outdated() {
        because(
                tools,
                fact,
                "“" + fact.label() + "” is so no more",
                "Why (may stay empty)",
                "Mark as outdated",
                why -> tools.facts().markOutdated(fact.id(), fact.revision(), why),
                this::judged);
    }

    private void reopen() {
        because(
                tools,
                fact,
                "Check “" + fact.label() + "” anew",
                "Why (may stay empty)",
                "Check anew",
                why -> tools.facts().reopen(fact.id(), fact.revision(), why),
                this::judged);
    }

    private void judged(Fact now) {
        Notice.done("“%s” is %s.".formatted(now.label(), now.status().code()));
        changed.run();
    }

    private static void because(
            FactTools tools,
            Fact fact,
            String title,
            String label,
            String doIt,
            Function<String, Fact> act,
            Consumer<Fact> then) {
        EntryDialog dialog = new EntryDialog(title);
        Paragraph reads = new Paragraph(tools.print(fact));
        reads.addClassName("fact-print");
        dialog.note(reads);
        TextArea why = dialog.add("why", FactForm.area(label, ""));
        why.focus();
        dialog.open(doIt, () -> judge(tools, fact, seen -> act.apply(why.getValue()), then));
    }

    /** Acts on a fact as it is on screen; says so when it is another one by now, and shows that. */
    static void judge(FactTools tools, Fact fact, Function<Fact, Fact> act, Consumer<Fact> then) {
        try {
            then.accept(act.apply(fact));
        } catch (StaleFact stale) {
            StaleDialog.show(fact, stale, FactPanel.titles(tools), () -> then.accept(stale.current()));
        }
    }
}
