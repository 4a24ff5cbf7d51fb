package org.colophon.planning.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.colophon.identity.PersonId;
import org.colophon.planning.BudgetFilter;
import org.colophon.planning.BudgetFilter.Due;
import org.colophon.planning.BudgetFilter.Whose;
import org.colophon.planning.BudgetOrder;
import org.colophon.planning.Priority;
import org.colophon.shared.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What the budget shows and how, as it stands in the address.
 *
 * @param order of the list
 * @param day some day of the week or month that the calendar shows
 */
record BudgetSearch(Layout layout, BudgetFilter filter, BudgetOrder order, LocalDate day) {

    /** The ways in which the budget can be looked at. */
    enum Layout implements Coded {
        BOARD("Board"),
        LIST("List"),
        WEEK("Week"),
        MONTH("Month");

        private final String title;

        Layout(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }

        boolean calendar() {
            return this == WEEK || this == MONTH;
        }

        @Override
        public String code() {
            return Coded.name(this);
        }
    }

    BudgetSearch with(BudgetFilter next) {
        return new BudgetSearch(layout, next, order, day);
    }

    BudgetSearch with(Layout next) {
        return new BudgetSearch(next, filter, order, day);
    }

    BudgetSearch with(BudgetOrder next) {
        return new BudgetSearch(layout, filter, next, day);
    }

    BudgetSearch with(LocalDate next) {
        return new BudgetSearch(layout, filter, order, next);
    }

    /** The first day that the calendar shows: a Monday. */
    LocalDate from() {
        LocalDate first = layout == Layout.MONTH ? day.withDayOfMonth(1) : day;
        return first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The day after the last one that the calendar shows: a Monday. */
    LocalDate before() {
        LocalDate last = layout == Layout.MONTH ? day.with(TemporalAdjusters.lastDayOfMonth()) : day;
        return last.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    /** The same so much later. @param pages weeks or months, negative for earlier */
    BudgetSearch later(int pages) {
        return with(layout == Layout.MONTH ? day.withDayOfMonth(1).plusMonths(pages) : day.plusWeeks(pages));
    }

    /** @param today left out of the address, so that it stays today */
    QueryParameters toQuery(LocalDate today) {
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "view", layout == Layout.BOARD ? null : layout.code());
        put(values, "day", layout.calendar() && !day.equals(today) ? day : null);
        put(values, "order", layout == Layout.LIST && order != BudgetOrder.DUE ? order.code() : null);
        put(values, "text", filter.text().isEmpty() ? null : filter.text());
        put(values, "desk", filter.desk());
        put(values, "section", filter.section());
        put(values, "assigned", filter.whose() == Whose.ONE ? filter.person() : mineOrNobodys());
        Priority priority = filter.priority();
        put(values, "priority", priority == null ? null : priority.code());
        put(values, "due", filter.due() == Due.ANY ? null : filter.due().code());
        put(values, "ended", filter.ended() ? "shown" : null);
        return QueryParameters.simple(values);
    }

    /** Reads an address; what makes no sense in it is passed over. */
    static BudgetSearch fromQuery(QueryParameters query, LocalDate today) {
        String assigned = query.getSingleParameter("assigned").orElse("");
        Optional<PersonId> person = id(Optional.of(assigned)).map(PersonId::new);
        Whose whose = Coded.find(Whose.class, assigned)
                .filter(one -> one != Whose.ONE)
                .orElse(person.isPresent() ? Whose.ONE : Whose.ALL);
        BudgetFilter filter = new BudgetFilter(
                id(query.getSingleParameter("desk")).orElse(null),
                id(query.getSingleParameter("section")).orElse(null),
                whose,
                person.orElse(null),
                coded(query, "priority", Priority.class).orElse(null),
                coded(query, "due", Due.class).orElse(Due.ANY),
                query.getSingleParameter("text").orElse(""),
                query.getSingleParameter("ended").isPresent());
        return new BudgetSearch(
                coded(query, "view", Layout.class).orElse(Layout.BOARD),
                filter,
                coded(query, "order", BudgetOrder.class).orElse(BudgetOrder.DUE),
                query.getSingleParameter("day").flatMap(BudgetSearch::day).orElse(today));
    }

    private @Nullable String mineOrNobodys() {
        return filter.whose() == Whose.ALL ? null : filter.whose().code();
    }

    private static void put(Map<String, String> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
    }

    private static <E extends Enum<E> & Coded> Optional<E> coded(QueryParameters query, String name, Class<E> type) {
        return query.getSingleParameter(name).flatMap(code -> Coded.find(type, code));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() > 1900 && day.getYear() < 2200);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> id(Optional<String> text) {
        try {
            return text.filter(some -> !some.isEmpty()).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
