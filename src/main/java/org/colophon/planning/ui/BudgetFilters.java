package org.colophon.planning.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.colophon.article.Section;
import org.colophon.identity.Permission;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.planning.BudgetFilter;
import org.colophon.planning.BudgetFilter.Due;
import org.colophon.planning.BudgetFilter.Whose;
import org.colophon.planning.NewsDesk;
import org.colophon.planning.Priority;
import org.jspecify.annotations.Nullable;

/** The filters above the budget. */
class BudgetFilters extends Div {

    private final TextField text = new TextField();
    private final ComboBox<Owner> whose = new ComboBox<>();
    private final ComboBox<NewsDesk> desk = new ComboBox<>();
    private final ComboBox<Section> section = new ComboBox<>();
    private final Select<Priority> priority = new Select<>();
    private final Select<Due> due = new Select<>();
    private final Checkbox ended = new Checkbox("Killed and retracted");
    private final List<NewsDesk> desks;
    private final List<Section> sections;
    private final List<Owner> owners = new ArrayList<>();
    private boolean showing;

    private record Owner(Whose whose, @Nullable PersonId person, String name) {}

    BudgetFilters(List<NewsDesk> desks, List<Section> sections, List<Person> people) {
        this.desks = desks;
        this.sections = sections;
        owners.add(new Owner(Whose.MINE, null, "Mine"));
        owners.add(new Owner(Whose.NOBODYS, null, "Nobody’s"));
        people.stream()
                .filter(person -> person.may(Permission.WRITE))
                .forEach(person -> owners.add(new Owner(Whose.ONE, person.id(), person.name())));
        addClassNames("filters", "budget-filters");
        getElement().setAttribute("role", "search");
        text.setPlaceholder("Find by headline");
        text.setAriaLabel("Find by headline");
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addClassName("budget-find");
        whose.setItems(owners);
        whose.setItemLabelGenerator(Owner::name);
        labelled(whose, "Everybody’s", "Assigned to");
        desk.setItems(desks);
        desk.setItemLabelGenerator(NewsDesk::name);
        labelled(desk, "All desks", "Desk");
        section.setItems(sections);
        section.setItemLabelGenerator(Section::name);
        labelled(section, "All sections", "Section");
        priority.setItems(Priority.URGENT, Priority.HIGH, Priority.NORMAL, Priority.LOW);
        priority.setItemLabelGenerator(one -> one == null ? "All priorities" : one.title());
        priority.setEmptySelectionAllowed(true);
        priority.setEmptySelectionCaption("All priorities");
        priority.setPlaceholder("All priorities");
        priority.setAriaLabel("Priority");
        due.setItems(Due.values());
        due.setItemLabelGenerator(one -> one == Due.ANY ? "Due any time" : one.title());
        due.setAriaLabel("Due");
        add(text, whose, desk, section, priority, due, ended);
        desk.setVisible(!desks.isEmpty());
    }

    void onChange(Consumer<BudgetFilter> listener) {
        Runnable changed = () -> {
            if (!showing) {
                listener.accept(filter());
            }
        };
        text.addValueChangeListener(change -> changed.run());
        whose.addValueChangeListener(change -> changed.run());
        desk.addValueChangeListener(change -> changed.run());
        section.addValueChangeListener(change -> changed.run());
        priority.addValueChangeListener(change -> changed.run());
        due.addValueChangeListener(change -> changed.run());
        ended.addValueChangeListener(change -> changed.run());
    }

    void show(BudgetFilter filter) {
        showing = true;
        if (!text.getValue().strip().equals(filter.text())) {
            text.setValue(filter.text());
        }
        whose.setValue(owners.stream()
                .filter(one -> one.whose() == filter.whose()
                        && (one.person() == null || one.person().equals(filter.person())))
                .findFirst()
                .orElse(null));
        desk.setValue(desks.stream()
                .filter(one -> one.id().equals(filter.desk()))
                .findFirst()
                .orElse(null));
        section.setValue(sections.stream()
                .filter(one -> one.id().equals(filter.section()))
                .findFirst()
                .orElse(null));
        priority.setValue(filter.priority());
        due.setValue(filter.due());
        ended.setValue(filter.ended());
        showing = false;
    }

    private BudgetFilter filter() {
        Owner owner = whose.getValue();
        NewsDesk chosen = desk.getValue();
        Section place = section.getValue();
        UUID deskId = chosen == null ? null : chosen.id();
        return BudgetFilter.ALL
                .withText(text.getValue().strip())
                .withWhose(owner == null ? Whose.ALL : owner.whose(), owner == null ? null : owner.person())
                .withDesk(deskId)
                .withSection(place == null ? null : place.id())
                .withPriority(priority.getValue())
                .withDue(due.getValue() == null ? Due.ANY : due.getValue())
                .withEnded(ended.getValue());
    }

    private static void labelled(ComboBox<?> field, String all, String label) {
        field.setPlaceholder(all);
        field.setAriaLabel(label);
        field.setClearButtonVisible(true);
    }
}
