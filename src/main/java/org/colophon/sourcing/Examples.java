package org.colophon.sourcing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One made-up fact of each kind, to show what formats do. */
final class Examples {

    static final String SOURCE = "Annual report";

    private static final LocalDate DAY = LocalDate.of(2026, 11, 9);

    private Examples() {}

    static Fact of(FactKind kind) {
        Stated stated = switch (kind) {
            case MONEY -> new Stated(kind, "50000000000", Qualifier.UP_TO.code(), "USD", DAY);
            case NUMBER -> new Stated(kind, "1250000", Qualifier.ABOUT.code(), "people", DAY);
            case PERCENTAGE -> new Stated(kind, "4.5", Qualifier.NEARLY.code(), "", DAY);
            case DATE -> new Stated(kind, DAY.toString(), "", "", DAY);
            case DATE_RANGE -> new Stated(kind, DAY + "/" + DAY.plusDays(3), "", "", DAY);
            case PERSON -> new Stated(kind, "Ada Lovelace", "", "", DAY);
            case ORGANISATION -> new Stated(kind, "Harbour Board", "", "", DAY);
            case PLACE -> new Stated(kind, "Verrin", "", "", DAY);
            case QUOTATION -> new Stated(kind, "The bridge is safe.", "", "The harbour master", DAY);
            case TEXT -> new Stated(kind, "two lanes in each direction", "", "", DAY);
            case LINK -> new Stated(kind, "https://www.example.org/report", "", "", DAY);
        };
        return new Fact(
                new FactId(new UUID(0, 0)),
                kind.title(),
                stated,
                new Evidence(null, "", ""),
                new Verification(FactStatus.UNVERIFIED, null, null),
                new Care(null, ""),
                new Trace(1, null, null, Instant.EPOCH, null, null));
    }
}
