package org.colophon.preflight.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Collectors;
import org.colophon.article.CheckRule;
import org.colophon.article.Finding.Level;
import org.colophon.article.Section;
import org.colophon.preflight.CheckPolicy;
import org.jspecify.annotations.Nullable;

/** One rule of the checklist: what it looks for, and what it is. */
class CheckRow extends ListItem {

    /** Takes what somebody chose. */
    interface Choosing {
        /** @param level null for what holds without a choice */
        void choose(CheckRule rule, @Nullable Level level);
    }

    private final CheckRule rule;
    private final List<Section> sections;
    private final Span note = new Span();
    private final @Nullable Select<Level> choice;
    private boolean showing;

    CheckRow(CheckRule rule, List<Section> sections, boolean mayDecide, Choosing choosing) {
        this.rule = rule;
        this.sections = sections;
        addClassName("check-row");
        getElement().setAttribute("data-code", rule.code());
        Span title = new Span(rule.title());
        title.addClassName("title");
        Span about = new Span(rule.about());
        about.addClassName("about");
        note.addClassName("note");
        Div what = new Div(title, about, note);
        what.addClassName("what");
        add(what);
        if (rule.firm()) {
            choice = null;
            return;
        }
        Select<Level> select = new Select<>();
        select.setItems(Level.values());
        select.setItemLabelGenerator(level -> level == null ? select.getEmptySelectionCaption() : level.title());
        select.setAriaLabel(rule.title());
        select.setReadOnly(!mayDecide);
        select.addValueChangeListener(change -> {
            if (!showing) {
                choosing.choose(rule, change.getValue());
            }
        });
        choice = select;
        add(select);
    }

    /** Shows what the rule is. @param section null for the newsroom as a whole */
    void show(CheckPolicy policy, @Nullable Section section) {
        if (choice == null) {
            return;
        }
        showing = true;
        choice.setEmptySelectionAllowed(section != null);
        if (section == null) {
            choice.setValue(policy.level(rule, null));
        } else {
            choice.setEmptySelectionCaption(ChecksDraft.asNewsroom(policy, rule));
            choice.setValue(policy.chosen(rule, section.id()));
        }
        showing = false;
        note.setText("By default: %s.".formatted(rule.standard().title().toLowerCase(java.util.Locale.ROOT))
                + (section == null ? elsewhere(policy) : ""));
    }

    private String elsewhere(CheckPolicy policy) {
        String others = sections.stream()
                .filter(one -> policy.chosen(rule, one.id()) != null)
                .map(one -> "%s in %s".formatted(policy.level(rule, one.id()).title(), one.name()))
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? "" : " " + others + ".";
    }
}
