package org.colophon.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.colophon.audit.Actor;
import org.colophon.audit.AuditAction;
import org.colophon.audit.LogFilter;
import org.colophon.identity.Person;
import org.jspecify.annotations.Nullable;

/** The filters above the log. */
class LogFilters extends Div {

    /** Something to choose. @param code as it stands in the address */
    private record Choice(String code, String title) {}

    private final TextField words = new TextField("Search");
    private final ComboBox<Choice> action = new ComboBox<>("What");
    private final ComboBox<Choice> by = new ComboBox<>("By");
    private final DatePicker from = new DatePicker("From");
    private final DatePicker to = new DatePicker("To");
    private final Button subject = new Button();
    private final List<Choice> actions;
    private final List<Choice> actors = new ArrayList<>();
    private LogFilter shown = LogFilter.ALL;
    private boolean showing;

    LogFilters(List<AuditAction> actions, List<Person> people, Consumer<LogFilter> wanted) {
        this.actions = actions.stream()
                .map(one -> new Choice(one.code(), one.title()))
                .distinct()
                .toList();
        people.forEach(person -> actors.add(new Choice(person.id().toString(), person.name())));
        actors.add(new Choice(Actor.APPLICATION.key(), "The application itself"));
        actors.add(new Choice(Actor.VISITOR, "People without an account"));
        addClassNames("filters", "log-filters");
        getElement().setAttribute("role", "search");
        words.setPlaceholder("Name, headline or detail");
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        prepare(action, this.actions, "Everything");
        prepare(by, actors, "Everybody");
        from.setClearButtonVisible(true);
        to.setClearButtonVisible(true);
        subject.setIcon(VaadinIcon.CLOSE_SMALL.create());
        subject.setIconAfterText(true);
        subject.addThemeVariants(ButtonVariant.LUMO_SMALL);
        subject.addClassName("only-subject");
        subject.addClickListener(click -> wanted.accept(filter(false)));
        Runnable changed = () -> {
            if (!showing) {
                wanted.accept(filter(true));
            }
        };
        words.addValueChangeListener(change -> changed.run());
        action.addValueChangeListener(change -> changed.run());
        by.addValueChangeListener(change -> changed.run());
        from.addValueChangeListener(change -> changed.run());
        to.addValueChangeListener(change -> changed.run());
        add(words, action, by, from, to, subject);
    }

    private static void prepare(ComboBox<Choice> box, List<Choice> choices, String none) {
        box.setItems(choices);
        box.setItemLabelGenerator(Choice::title);
        box.setPlaceholder(none);
        box.setClearButtonVisible(true);
    }

    private LogFilter filter(boolean withSubject) {
        return new LogFilter(
                words.getValue(),
                code(action),
                code(by),
                withSubject ? shown.kind() : null,
                withSubject ? shown.subject() : null,
                from.getValue(),
                to.getValue());
    }

    private static @Nullable String code(ComboBox<Choice> box) {
        Choice chosen = box.getValue();
        return chosen == null ? null : chosen.code();
    }

    /** @param label how the subject is called that the filter names, where it names one */
    void show(LogFilter filter, String label) {
        showing = true;
        shown = filter;
        words.setValue(filter.words());
        choose(action, actions, filter.action(), Function.identity());
        choose(by, actors, filter.by(), unlisted -> "Somebody not in the list");
        from.setValue(filter.from());
        to.setValue(filter.to());
        boolean one = filter.kind() != null;
        subject.setVisible(one);
        subject.setText(filter.subject() == null ? "Only: " + filter.kind() : "Only: " + label);
        subject.setAriaLabel(subject.getText() + ". Show all subjects again");
        showing = false;
    }

    /** What is not in the list is added, so that the field never claims that there is no filter. */
    private static void choose(
            ComboBox<Choice> box, List<Choice> choices, @Nullable String code, Function<String, String> title) {
        if (code == null) {
            box.clear();
            return;
        }
        Choice known = choices.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseGet(() -> new Choice(code, title.apply(code)));
        if (!choices.contains(known)) {
            List<Choice> longer = new ArrayList<>(choices);
            longer.add(known);
            box.setItems(longer);
        }
        box.setValue(known);
    }
}
