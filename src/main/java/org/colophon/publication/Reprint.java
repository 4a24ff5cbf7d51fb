package org.colophon.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colophon.markup.FactMark;
import org.colophon.sourcing.ArticleFact;
import org.colophon.sourcing.ArticleSource;
import org.colophon.sourcing.ArticleSourcing;
import org.colophon.sourcing.Fact;
import org.colophon.sourcing.Source;
import org.jspecify.annotations.Nullable;

/** A fact of a published version as it would be printed there today, in every format that the version uses. */
final class Reprint {

    private final PublishedArticle version;
    private final PublishedFact old;
    private final Fact fact;
    private final @Nullable Source source;
    private final @Nullable String sourceKey;
    private final ArticleSourcing today;

    /** @param source the fact's source, or null where it has none or it is not looked at */
    Reprint(PublishedArticle version, PublishedFact old, Fact fact, @Nullable Source source) {
        this.version = version;
        this.old = old;
        this.fact = fact;
        this.source = source;
        this.sourceKey = source == null ? null : key(version, source);
        this.today = new ArticleSourcing(
                List.of(new ArticleFact(old.key(), fact)),
                source == null ? List.of() : List.of(new ArticleSource(String.valueOf(sourceKey), source)),
                version.language());
    }

    /** The first use of a fact in a version; empty where the version does not print it. */
    static Optional<PublishedFact> in(PublishedArticle version, Fact fact) {
        return version.facts().stream()
                .filter(one -> fact.id().value().equals(one.fact()))
                .findFirst();
    }

    /** The same fact under another of the version's keys for it. */
    Reprint under(PublishedFact other) {
        return new Reprint(version, other, fact, source);
    }

    /** What it prints as usual. */
    String printed() {
        return today.fact(old.key(), "").map(FactMark::printed).orElse("");
    }

    /** The first form in which readers would read something else; empty where they would read the same. */
    Optional<Told> difference() {
        if (!printed().equals(old.printed())) {
            return Optional.of(new Told(old.printed(), printed()));
        }
        return old.forms().stream()
                .map(form -> new Told(
                        form.printed(),
                        today.fact(old.key(), form.format())
                                .map(FactMark::printed)
                                .orElse("")))
                .filter(told -> !told.told().equals(told.right()))
                .findFirst();
    }

    /** The formats that the version uses and in which the fact cannot be printed any more. */
    List<String> lost() {
        return old.forms().stream()
                .map(PublishedForm::format)
                .filter(format -> today.fact(old.key(), format).isEmpty())
                .toList();
    }

    /** The fact as the next version keeps it. */
    PublishedFact fact() {
        FactMark mark = today.fact(old.key(), "").orElseThrow();
        LocalDate asOf = fact.asOf();
        List<PublishedForm> forms = new ArrayList<>();
        old.forms()
                .forEach(form -> today.fact(old.key(), form.format())
                        .ifPresent(now -> forms.add(new PublishedForm(form.format(), now.printed()))));
        return new PublishedFact(
                old.key(),
                fact.id().value(),
                fact.label(),
                fact.kind().code(),
                mark.value(),
                mark.printed(),
                mark.title(),
                asOf == null ? null : asOf.toString(),
                sourceKey,
                fact.status().code(),
                fact.evidence().locator(),
                old.shown(),
                forms,
                fact.revision());
    }

    /** By default, what holds for a later day is news and what holds for the same day was an error. */
    CorrectionKind kind() {
        LocalDate asOf = fact.asOf();
        String before = old.asOf();
        return asOf != null && before != null && asOf.toString().compareTo(before) > 0
                ? CorrectionKind.UPDATE
                : CorrectionKind.CORRECTION;
    }

    /** The sources of the next version: those of this one, and the fact's where it was not among them. */
    List<PublishedSource> sources() {
        List<PublishedSource> sources = new ArrayList<>(version.sources());
        if (source != null && sources.stream().noneMatch(one -> one.key().equals(sourceKey))) {
            sources.add(Freezer.frozen(new ArticleSource(String.valueOf(sourceKey), source)));
        }
        return sources;
    }

    /** The key of the source in the version; a free one where the version does not list it yet. */
    private static String key(PublishedArticle version, Source source) {
        return version.sources().stream()
                .filter(one -> one.source().equals(source.id().value()))
                .map(PublishedSource::key)
                .findFirst()
                .orElseGet(() -> source.keyBeside(
                        version.sources().stream().map(PublishedSource::key).collect(Collectors.toSet())));
    }
}
