package org.colophon.sourcing.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.colophon.sourcing.Evidence;
import org.colophon.sourcing.Fact;
import org.colophon.sourcing.FactRevision;
import org.colophon.sourcing.FactStatus;
import org.colophon.sourcing.Qualifier;
import org.colophon.sourcing.SourceId;
import org.colophon.sourcing.Stated;
import org.jspecify.annotations.Nullable;

/** The fields of a fact by their names on screen, and what differs between two states. */
final class FactFields {

    private FactFields() {}

    /** One field that differs. Both may be empty, not both at once. */
    record Change(String field, String before, String after) {}

    /** @param titles gives the title of a source */
    static Map<String, String> of(Fact fact, Function<SourceId, String> titles) {
        Map<String, String> fields = of(fact.label(), fact.stated(), fact.evidence(), fact.status(), titles);
        fields.put("Review by", day(fact.care().reviewBy()));
        fields.put("Notes", fact.care().notes());
        return fields;
    }

    static Map<String, String> of(FactRevision revision, Function<SourceId, String> titles) {
        return of(revision.label(), revision.stated(), revision.evidence(), revision.status(), titles);
    }

    private static Map<String, String> of(
            String label, Stated stated, Evidence evidence, FactStatus status, Function<SourceId, String> titles) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("Label", label);
        fields.put("Kind", stated.kind().title());
        fields.put("Qualifier", words(stated.qualifier()));
        fields.put("Value", stated.value());
        fields.put("Unit", stated.unit());
        fields.put("As of", day(stated.asOf()));
        SourceId source = evidence.source();
        fields.put("Source", source == null ? "" : titles.apply(source));
        fields.put("Place in the source", evidence.locator());
        fields.put("Quoted sentence", evidence.sentence());
        fields.put("Status", status.title());
        return fields;
    }

    static List<Change> between(Map<String, String> before, Map<String, String> after) {
        List<Change> changes = new ArrayList<>();
        after.forEach((field, now) -> {
            String old = before.getOrDefault(field, "");
            if (!old.equals(now)) {
                changes.add(new Change(field, old, now));
            }
        });
        return changes;
    }

    /** A qualifier in English words. */
    static String words(String qualifier) {
        return Qualifier.of(qualifier)
                .map(house -> house.printed(Locale.ENGLISH))
                .orElse(qualifier);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : FactTools.day(day);
    }
}
