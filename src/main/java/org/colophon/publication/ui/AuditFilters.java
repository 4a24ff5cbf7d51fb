package org.colophon.publication.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.colophon.disclosure.AuditFilter;
import org.colophon.disclosure.AuditKind;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;

/** The filters above the audit trail, and their form in the address. */
class AuditFilters extends Div {

    private final ComboBox<AuditKind> kind = new ComboBox<>("What");
    private final ComboBox<Person> by = new ComboBox<>("By");
    private final DatePicker from = new DatePicker("From");
    private final DatePicker to = new DatePicker("To");
    private final List<Person> people;
    private AuditFilter shown = AuditFilter.ALL;
    private boolean showing;

    AuditFilters(List<Person> people, Consumer<AuditFilter> wanted) {
        this.people = people;
        addClassNames("filters", "audit-filters");
        getElement().setAttribute("role", "search");
        kind.setItems(AuditKind.values());
        kind.setItemLabelGenerator(AuditKind::title);
        kind.setPlaceholder("Everything");
        kind.setClearButtonVisible(true);
        by.setItems(people);
        by.setItemLabelGenerator(Person::name);
        by.setPlaceholder("Everybody");
        by.setClearButtonVisible(true);
        from.setClearButtonVisible(true);
        to.setClearButtonVisible(true);
        Runnable changed = () -> {
            if (!showing) {
                wanted.accept(filter());
            }
        };
        kind.addValueChangeListener(change -> changed.run());
        by.addValueChangeListener(change -> changed.run());
        from.addValueChangeListener(change -> changed.run());
        to.addValueChangeListener(change -> changed.run());
        add(kind, by, from, to);
    }

    private AuditFilter filter() {
        Person person = by.getValue();
        return new AuditFilter(
                kind.getValue(), person == null ? null : person.id(), from.getValue(), to.getValue(), shown.article());
    }

    void show(AuditFilter filter) {
        showing = true;
        shown = filter;
        kind.setValue(filter.kind());
        by.setValue(people.stream()
                .filter(person -> person.id().equals(filter.by()))
                .findFirst()
                .orElse(null));
        from.setValue(filter.from());
        to.setValue(filter.to());
        showing = false;
    }

    static AuditFilter of(QueryParameters query) {
        return new AuditFilter(
                query.getSingleParameter("what").flatMap(AuditKind::of).orElse(null),
                id(query, "by").map(PersonId::new).orElse(null),
                ReportPeriod.day(query, "from").orElse(null),
                ReportPeriod.day(query, "to").orElse(null),
                id(query, "article").orElse(null));
    }

    static QueryParameters toQuery(AuditFilter filter) {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, "what", Optional.ofNullable(filter.kind()).map(AuditKind::code));
        put(query, "by", Optional.ofNullable(filter.by()).map(PersonId::toString));
        put(query, "from", Optional.ofNullable(filter.from()).map(Object::toString));
        put(query, "to", Optional.ofNullable(filter.to()).map(Object::toString));
        put(query, "article", Optional.ofNullable(filter.article()).map(UUID::toString));
        return QueryParameters.simple(query);
    }

    private static void put(Map<String, String> query, String name, Optional<String> value) {
        value.ifPresent(text -> query.put(name, text));
    }

    private static Optional<UUID> id(QueryParameters query, String name) {
        try {
            return query.getSingleParameter(name).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
