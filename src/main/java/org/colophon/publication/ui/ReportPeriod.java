package org.colophon.publication.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The days of a report, as they stand in its address. @param to the last day, included */
record ReportPeriod(LocalDate from, LocalDate to) {

    /** The twelve months up to this day. */
    static ReportPeriod year(LocalDate today) {
        return new ReportPeriod(today.minusYears(1).plusDays(1), today);
    }

    /** The period that the address names; the last twelve months where it names none that can be. */
    static ReportPeriod of(QueryParameters query, LocalDate today) {
        LocalDate from = day(query, "from").orElse(null);
        LocalDate to = day(query, "to").orElse(null);
        return from == null || to == null || to.isBefore(from) ? year(today) : new ReportPeriod(from, to);
    }

    static Optional<LocalDate> day(QueryParameters query, String name) {
        return query.getSingleParameter(name).flatMap(ReportPeriod::read);
    }

    private static Optional<LocalDate> read(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.getYear() < 1900 || day.getYear() > 9000 ? Optional.empty() : Optional.of(day);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    QueryParameters toQuery() {
        return QueryParameters.simple(Map.of("from", from.toString(), "to", to.toString()));
    }
}
