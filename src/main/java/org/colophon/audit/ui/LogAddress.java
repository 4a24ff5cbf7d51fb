package org.colophon.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.colophon.audit.LogFilter;
import org.jspecify.annotations.Nullable;

/** The form of a filter in the address, such as {@code ?q=tram&action=roles-changed&from=2026-11-01}. */
final class LogAddress {

    private LogAddress() {}

    /** What the address asks for; what cannot be understood is left out. */
    static LogFilter of(QueryParameters query) {
        return new LogFilter(
                one(query, "q").orElse(""),
                one(query, "action").orElse(null),
                one(query, "by").orElse(null),
                one(query, "kind").orElse(null),
                one(query, "id").orElse(null),
                one(query, "from").flatMap(LogAddress::day).orElse(null),
                one(query, "to").flatMap(LogAddress::day).orElse(null));
    }

    static QueryParameters toQuery(LogFilter filter) {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, "q", filter.words());
        put(query, "action", filter.action());
        put(query, "by", filter.by());
        put(query, "kind", filter.kind());
        put(query, "id", filter.subject());
        put(query, "from", filter.from());
        put(query, "to", filter.to());
        return QueryParameters.simple(query);
    }

    private static void put(Map<String, String> query, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            query.put(name, value.toString());
        }
    }

    private static Optional<String> one(QueryParameters query, String name) {
        return query.getSingleParameter(name).filter(text -> !text.isBlank() && text.length() <= 200);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.getYear() < 1900 || day.getYear() > 9000 ? Optional.empty() : Optional.of(day);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
