package org.colophon.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.shared.BadInput;
import org.colophon.sourcing.ArticleFact;
import org.colophon.sourcing.ArticleSource;
import org.colophon.sourcing.ArticleSourcing;
import org.colophon.sourcing.Fact;
import org.colophon.sourcing.FactDetails;
import org.colophon.sourcing.FactEntry;
import org.colophon.sourcing.FactId;
import org.colophon.sourcing.FactKind;
import org.colophon.sourcing.FactStatus;
import org.jspecify.annotations.Nullable;

/**
 * A fact of an article, the same going in and coming out. Of the fields from {@code status} on, those that are missing
 * leave what is stored.
 *
 * @param id the newsroom's fact. Going in under a key that the article does not use yet, that fact is used as it is; with
 *     no value beside it, it stays as it is under a key that the article does use
 * @param key the article's name for it; made from the label when missing
 * @param kind {@code money}, {@code number}, {@code date} and so on; {@code text} when missing
 * @param value in machine form: plain digits for amounts, ISO dates
 * @param source key of one of the article's sources
 * @param status {@code unverified}, {@code verified}, {@code disputed} or {@code outdated}. Going in, only the last two are
 *     taken: facts are verified in the newsroom
 * @param locator where in the source it stands
 * @param sentence the sentence of the source that says it
 * @param reviewBy a day; empty for none
 * @param revision counts its changes. Going in, the request is refused where the fact has another one by now
 * @param shown whether it stands in the article's box of key facts
 */
record FactJson(
        @Nullable UUID id,
        @Nullable String key,
        @Nullable String label,
        @Nullable String kind,
        @Nullable String value,
        @Nullable String qualifier,
        @Nullable String unit,
        @Nullable LocalDate asOf,
        @Nullable String source,
        @Nullable String status,
        @Nullable String locator,
        @Nullable String sentence,
        @Nullable String notes,
        @Nullable String reviewBy,
        @Nullable Long revision,
        @Nullable Boolean shown) {

    static FactJson of(ArticleFact use, ArticleSourcing sourcing) {
        Fact fact = use.fact();
        ArticleSource source = sourcing.sourceOf(fact);
        return new FactJson(
                fact.id().value(),
                use.key(),
                fact.label(),
                fact.kind().code(),
                fact.value(),
                fact.qualifier(),
                fact.unit(),
                fact.asOf(),
                source == null ? null : source.key(),
                fact.status().code(),
                fact.evidence().locator(),
                fact.evidence().sentence(),
                fact.care().notes(),
                Objects.toString(fact.care().reviewBy(), ""),
                fact.revision(),
                use.shown());
    }

    /** The same, saying of itself what the newsroom's fact says. @param sourceKey how the article calls its source */
    FactJson saying(Fact fact, @Nullable String sourceKey) {
        return new FactJson(
                id,
                key,
                fact.label(),
                fact.kind().code(),
                fact.value(),
                fact.qualifier(),
                fact.unit(),
                fact.asOf(),
                sourceKey,
                null,
                null,
                null,
                null,
                null,
                revision,
                shown);
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
                Objects.requireNonNullElse(source, ""),
                new FactDetails(
                        locator,
                        sentence,
                        notes,
                        reviewBy,
                        status == null ? null : FactStatus.of(status).orElseThrow(FactJson::unknownStatus),
                        revision,
                        shown,
                        id == null ? null : new FactId(id)));
    }

    private static BadInput unknownStatus() {
        return new BadInput("status", "A fact is unverified, verified, disputed or outdated.");
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
