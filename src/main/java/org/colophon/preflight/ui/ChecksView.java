package org.colophon.preflight.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.colophon.article.CheckRule;
import org.colophon.article.Section;
import org.colophon.article.Sections;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.People;
import org.colophon.identity.Permission;
import org.colophon.identity.Person;
import org.colophon.preflight.CheckPolicy;
import org.colophon.preflight.Checklist;
import org.colophon.shared.BadInput;
import org.colophon.shared.Newsroom;
import org.colophon.shared.ui.Notice;
import org.colophon.shared.ui.OfferedTo;
import org.colophon.shared.ui.Unsaved;

/** What the newsroom asks of an article before it is published. Everybody in the newsroom may read it. */
@Route("checks")
@PageTitle("Checks")
@Menu(title = "Checks", order = 21, icon = "vaadin:tasks")
@OfferedTo("SET_POLICY")
@PermitAll
class ChecksView extends Div implements BeforeLeaveObserver {

    private final Checklist checklist;
    private final People people;
    private final Newsroom newsroom;
    private final boolean mayDecide = CurrentPerson.require().may(Permission.SET_POLICY);
    private final List<CheckRow> rows = new ArrayList<>();
    private final Paragraph standing = new Paragraph();
    private final Select<Section> scope = new Select<>();
    private final Span status = new Span();
    private final Button discard = new Button("Discard changes", click -> load());
    private final Button save = new Button("Save…", click -> attempt());
    private final ChecksDraft draft;

    ChecksView(Checklist checklist, Sections sections, People people, Newsroom newsroom) {
        this.checklist = checklist;
        this.people = people;
        this.newsroom = newsroom;
        List<Section> all = sections.all();
        List<CheckRule> rules = checklist.rules();
        this.draft = new ChecksDraft(rules, all, checklist.current());
        addClassNames("page", "checks");
        Div head = new Div(new H1("Checks"));
        head.addClassName("page-head");
        standing.addClassName("hint");
        add(head, standing, scope(all));
        add(list("What you decide", rules.stream().filter(rule -> !rule.firm()).toList(), all));
        add(list("Always required", rules.stream().filter(CheckRule::firm).toList(), all));
        status.getElement().setAttribute("role", "status");
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div bar = new Div(status, discard, save);
        bar.addClassName("save-bar");
        bar.setVisible(mayDecide);
        add(bar);
        show();
    }

    private Select<Section> scope(List<Section> sections) {
        scope.setLabel("Show what holds for");
        scope.setItems(sections);
        scope.setEmptySelectionAllowed(true);
        scope.setEmptySelectionCaption("The newsroom as a whole");
        scope.setItemLabelGenerator(
                section -> section == null ? scope.getEmptySelectionCaption() : "Section " + section.name());
        scope.addValueChangeListener(change -> show());
        return scope;
    }

    private Div list(String title, List<CheckRule> rules, List<Section> sections) {
        H2 heading = new H2(title);
        UnorderedList list = new UnorderedList();
        list.addClassName("check-rows");
        list.getElement().setAttribute("aria-label", title);
        for (CheckRule rule : rules) {
            CheckRow row = new CheckRow(rule, sections, mayDecide, (changed, level) -> {
                Section section = scope.getValue();
                draft.choose(changed, section == null ? null : section.id(), level);
                show();
            });
            rows.add(row);
            list.add(row);
        }
        return new Div(heading, list);
    }

    private void load() {
        draft.restart(checklist.current());
        show();
    }

    private void show() {
        rows.forEach(row -> row.show(draft.edited(), scope.getValue()));
        standing.setText("What is required stops publishing until it is settled; what is recommended is pointed out. "
                + decided(draft.base())
                + (mayDecide ? "" : " You may read it; others decide it."));
        int changes = draft.mine().size();
        status.setText(
                changes == 0
                        ? "Nothing is changed"
                        : changes == 1 ? "One change that is not saved yet" : changes + " changes not saved yet");
        discard.setEnabled(changes > 0);
        save.setEnabled(changes > 0);
        Unsaved.guard(UI.getCurrent(), dirty());
    }

    private boolean dirty() {
        return mayDecide && draft.changed();
    }

    private String decided(CheckPolicy policy) {
        if (policy.at() == null || policy.by() == null) {
            return "Nobody has decided anything yet: all is as it comes with the product.";
        }
        Person who = people.all(List.of(policy.by())).get(policy.by());
        return "Last changed by %s on %s."
                .formatted(who == null ? "somebody" : who.name(), newsroom.shown(policy.at()));
    }

    private void attempt() {
        ChecksDialogs.save(draft.changes(), this::decide);
    }

    private void decide() {
        try {
            checklist.decide(draft.mine(), draft.base().number());
        } catch (BadInput bad) {
            if (bad.field().equals("base")) {
                conflict();
            } else {
                Notice.problem(bad.reason());
            }
            return;
        }
        load();
        Notice.done("The checks count from now on.");
    }

    private void conflict() {
        CheckPolicy theirs = checklist.current();
        ChecksDialogs.conflict(decided(theirs), draft.theirs(theirs), draft.both(theirs), () -> {
            draft.rebase(theirs);
            show();
        });
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (dirty()) {
            Unsaved.ask(
                    event,
                    "The changes to the checks are not saved. If you leave, they are lost.",
                    () -> draft.restart(draft.base()));
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        Unsaved.guard(event.getUI(), false);
    }
}
