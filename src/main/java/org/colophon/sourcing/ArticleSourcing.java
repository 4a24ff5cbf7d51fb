package org.colophon.sourcing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colophon.markup.FactMark;
import org.colophon.markup.References;
import org.colophon.markup.SourceMark;
import org.jspecify.annotations.Nullable;

/** An article's facts and sources as its text refers to them, printed in its language. */
public final class ArticleSourcing implements References {

    private final Map<String, ArticleFact> facts;
    private final Map<String, ArticleSource> sources;
    private final Map<SourceId, ArticleSource> sourcesById;
    private final String language;

    /** @param language BCP 47 tag of the article */
    public ArticleSourcing(List<ArticleFact> facts, List<ArticleSource> sources, String language) {
        this.facts = facts.stream().collect(Collectors.toMap(ArticleFact::key, Function.identity()));
        this.sources = sources.stream().collect(Collectors.toMap(ArticleSource::key, Function.identity()));
        this.sourcesById = sources.stream()
                .collect(Collectors.toMap(use -> use.source().id(), Function.identity(), (one, other) -> one));
        this.language = language;
    }

    @Override
    public Optional<FactMark> fact(String key, String format) {
        return format.isEmpty() ? Optional.ofNullable(facts.get(key)).map(this::mark) : Optional.empty();
    }

    @Override
    public Optional<SourceMark> source(String key) {
        return Optional.ofNullable(sources.get(key))
                .map(use ->
                        new SourceMark(key, use.source().title(), use.source().url(), "source-" + key));
    }

    /** How a fact reads in the text, with label, date and source for hover and screen readers. */
    public FactMark mark(ArticleFact use) {
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
        return new FactMark(use.key(), fact.value(), FactPrinter.print(fact, language), title.toString());
    }

    /** The article's source that a fact names, or null. */
    public @Nullable ArticleSource sourceOf(Fact fact) {
        SourceId id = fact.source();
        return id == null ? null : sourcesById.get(id);
    }
}
