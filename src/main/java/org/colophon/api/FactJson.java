package org.colophon.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.colophon.shared.BadInput;
import org.colophon.sourcing.ArticleFact;
import org.colophon.sourcing.ArticleSource;
import org.colophon.sourcing.ArticleSourcing;
import org.colophon.sourcing.Fact;
import org.colophon.sourcing.FactEntry;
import org.colophon.sourcing.FactKind;
import org.jspecify.annotations.Nullable;

/**
 * A fact of an article, the same going in and coming out.
 *
 * @param key the article's name for it; made from the label when missing
 * @param kind {@code money}, {@code number}, {@code date} and so on; {@code text} when missing
 * @param value in machine form: plain digits for amounts, ISO dates
 * @param source key of one of the article's sources
 */
record FactJson(
        @Nullable String key,
        @Nullable String label,
        @Nullable String kind,
        @Nullable String value,
        @Nullable String qualifier,
        @Nullable String unit,
        @Nullable LocalDate asOf,
        @Nullable String source) {

    static FactJson of(ArticleFact use, ArticleSourcing sourcing) {
        Fact fact = use.fact();
        ArticleSource source = sourcing.sourceOf(fact);
        return new FactJson(
                use.key(),
                fact.label(),
                fact.kind().code(),
                fact.value(),
                fact.qualifier(),
                fact.unit(),
                fact.asOf(),
                source == null ? null : source.key());
    }

    FactEntry toEntry() {
        return new FactEntry(
                Objects.requireNonNullElse(key, ""),
                Objects.requireNonNullElse(label, ""),
                kind == null ? FactKind.TEXT : FactKind.of(kind).orElseThrow(FactJson::unknownKind),
                Objects.requireNonNullElse(value, ""),
                Objects.requireNonNullElse(qualifier, ""),
                Objects.requireNonNullElse(unit, ""),
                asOf,
                Objects.requireNonNullElse(source, ""));
    }

    private static BadInput unknownKind() {
        return new BadInput(
                "kind",
                "The kinds of facts are %s."
                        .formatted(Arrays.stream(FactKind.values())
                                .map(FactKind::code)
                                .collect(Collectors.joining(", "))));
    }
}
