package org.colophon.sourcing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colophon.shared.Coded;

/** How a fact can be printed other than by default: <code>{{deal|full}}</code>. */
public enum FactFormat implements Coded {
    FULL("full", "All digits, or with the day of the week", FactKind.MONEY, FactKind.NUMBER, FactKind.DATE),
    CODE("code", "With the code of the currency", FactKind.MONEY),
    NUMBER("number", "Without currency, unit or sign", FactKind.MONEY, FactKind.NUMBER, FactKind.PERCENTAGE),
    SHORT("short", "Short", FactKind.DATE, FactKind.DATE_RANGE),
    DAY_MONTH("day-month", "Without the year", FactKind.DATE),
    MONTH_YEAR("month-year", "Without the day", FactKind.DATE),
    YEAR("year", "The year alone", FactKind.DATE, FactKind.DATE_RANGE),
    ISO("iso", "As machines write it", FactKind.DATE, FactKind.DATE_RANGE),
    SPEAKER("speaker", "Who said it", FactKind.QUOTATION),
    HOST("host", "The site alone", FactKind.LINK),
    BARE("bare", "Without the qualifier", FactKind.values()),
    VALUE("value", "The value as it is stored", FactKind.values()),
    LABEL("label", "The label", FactKind.values()),
    SOURCE("source", "The title of its source", FactKind.values()),
    AS_OF("as-of", "The day for which it holds", FactKind.values());

    private final String code;
    private final String title;
    private final Set<FactKind> kinds;

    FactFormat(String code, String title, FactKind... kinds) {
        this.code = code;
        this.title = title;
        this.kinds = EnumSet.copyOf(List.of(kinds));
    }

    /** The name after the bar. */
    @Override
    public String code() {
        return code;
    }

    /** What it does, in a few words. */
    public String title() {
        return title;
    }

    /** Whether facts of this kind can be printed so. */
    public boolean suits(FactKind kind) {
        return kinds.contains(kind);
    }

    /** How a fact of this kind looks in it, in English; empty where it does not suit. */
    public String example(FactKind kind) {
        return FactPrinter.print(Examples.of(kind), this, "en", Examples.SOURCE).orElse("");
    }

    /** The format of this name, if there is one. */
    public static Optional<FactFormat> of(String code) {
        return Coded.find(FactFormat.class, code);
    }

    /** The formats that facts of this kind can be printed in. */
    public static List<FactFormat> of(FactKind kind) {
        return Arrays.stream(values()).filter(format -> format.suits(kind)).toList();
    }

    /** Their names for people: "full, code, number". */
    static String names(FactKind kind) {
        return of(kind).stream().map(FactFormat::code).collect(Collectors.joining(", "));
    }
}
