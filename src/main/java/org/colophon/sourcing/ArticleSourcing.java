package org.colophon.sourcing;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colophon.article.DraftReferences;
import org.colophon.article.FactOffer;
import org.colophon.article.KeyFact;
import org.colophon.markup.FactMark;
import org.colophon.markup.SourceMark;
import org.jspecify.annotations.Nullable;

/** An article's facts and sources as its text refers to them, printed in its language. */
public final class ArticleSourcing implements DraftReferences {

    private final Map<String, ArticleFact> facts = new LinkedHashMap<>();
    private final Map<String, ArticleSource> sources = new LinkedHashMap<>();
    private final Map<SourceId, ArticleSource> sourcesById;
    private final String language;

    /** @param language BCP 47 tag of the article */
    public ArticleSourcing(List<ArticleFact> facts, List<ArticleSource> sources, String language) {
        facts.forEach(use -> this.facts.put(use.key(), use));
        sources.forEach(use -> this.sources.put(use.key(), use));
        this.sourcesById = sources.stream()
                .collect(Collectors.toMap(use -> use.source().id(), Function.identity(), (one, other) -> one));
        this.language = language;
    }

    @Override
    public Optional<FactMark> fact(String key, String format) {
        ArticleFact use = facts.get(key);
        if (use == null) {
            return Optional.empty();
        }
        return format.isEmpty()
                ? Optional.of(mark(use))
                : FactFormat.of(format)
                        .flatMap(known -> printed(use.fact(), known))
                        .map(words -> mark(use, words));
    }

    @Override
    public Optional<SourceMark> source(String key) {
        return Optional.ofNullable(sources.get(key)).map(ArticleSourcing::mark);
    }

    @Override
    public List<FactMark> facts() {
        return facts.values().stream().map(this::mark).toList();
    }

    @Override
    public List<FactOffer> offers() {
        return facts.values().stream()
                .map(use -> {
                    Fact fact = use.fact();
                    ArticleSource source = sourceOf(fact);
                    return new FactOffer(
                            use.key(),
                            fact.label(),
                            FactPrinter.print(fact, language),
                            fact.status().title(),
                            source == null ? "" : source.source().title());
                })
                .toList();
    }

    @Override
    public List<SourceMark> sources() {
        return sources.values().stream().map(ArticleSourcing::mark).toList();
    }

    @Override
    public List<KeyFact> keyFacts() {
        return facts.values().stream()
                .filter(ArticleFact::shown)
                .map(use -> new KeyFact(use.key(), use.fact().label(), FactPrinter.print(use.fact(), language)))
                .toList();
    }

    private static SourceMark mark(ArticleSource use) {
        return new SourceMark(use.key(), use.source().title(), use.source().url(), "source-" + use.key());
    }

    private Optional<String> printed(Fact fact, FactFormat format) {
        ArticleSource source = sourceOf(fact);
        String title = source == null ? "" : source.source().title();
        return FactPrinter.print(fact, format, language, title);
    }

    /** The formats that suit a fact, each with what it prints of this very fact; without those that print nothing. */
    public Map<FactFormat, String> forms(ArticleFact use) {
        Map<FactFormat, String> forms = new EnumMap<>(FactFormat.class);
        FactFormat.of(use.fact().kind())
                .forEach(format -> printed(use.fact(), format).ifPresent(words -> forms.put(format, words)));
        return forms;
    }

    /** How a fact reads in the text, with label, date and source for hover and screen readers. */
    public FactMark mark(ArticleFact use) {
        return mark(use, FactPrinter.print(use.fact(), language));
    }

    private FactMark mark(ArticleFact use, String printed) {
        Fact fact = use.fact();
        StringBuilder title = new StringBuilder(fact.label());
        LocalDate asOf = fact.asOf();
        if (asOf != null) {
            title.append(", ").append(FactPrinter.day(asOf, language));
        }
        ArticleSource source = sourceOf(fact);
        if (source != null) {
            title.append(" · ").append(source.source().title());
        }
        return new FactMark(use.key(), fact.value(), printed, title.toString());
    }

    /** The article's source that a fact names, or null. */
    public @Nullable ArticleSource sourceOf(Fact fact) {
        SourceId id = fact.source();
        return id == null ? null : sourcesById.get(id);
    }
}
