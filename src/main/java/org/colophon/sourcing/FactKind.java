package org.colophon.sourcing;

import java.util.Optional;
import org.colophon.shared.Coded;

/** What sort of thing a fact states; decides what value is valid and how it is printed. */
public enum FactKind implements Coded {
    MONEY("money", "Money", "An amount; the unit is its ISO 4217 currency"),
    NUMBER("number", "Number", "A number; the unit is what is counted"),
    PERCENTAGE("percentage", "Percentage", "A number of per cent"),
    DATE("date", "Date", "A day, as 2026-11-09"),
    DATE_RANGE("date-range", "Dates from and to", "Two days, as 2026-11-09/2026-11-12"),
    PERSON("person", "Person", "A name"),
    ORGANISATION("organisation", "Organisation", "A name"),
    PLACE("place", "Place", "A name"),
    QUOTATION("quotation", "Quotation", "What was said; the unit is the speaker"),
    TEXT("text", "Text", "Any words"),
    LINK("link", "Link", "An address that starts with https://");

    private final String code;
    private final String title;
    private final String hint;

    FactKind(String code, String title, String hint) {
        this.code = code;
        this.title = title;
        this.hint = hint;
    }

    /** The name in files, the API and the database. */
    @Override
    public String code() {
        return code;
    }

    /** The name on screen. */
    public String title() {
        return title;
    }

    /** What to enter, in a few words. */
    public String hint() {
        return hint;
    }

    /** The kind with this code, if there is one. */
    public static Optional<FactKind> of(String code) {
        return Coded.find(FactKind.class, code);
    }
}
