package org.colophon.publication;

import java.util.List;
import java.util.Optional;
import org.colophon.article.DraftReferences;
import org.colophon.article.FactOffer;
import org.colophon.article.KeyFact;
import org.colophon.markup.FactMark;
import org.colophon.markup.SourceMark;

/** A version's facts and sources, for those who look at drafts. */
record FrozenReferences(PublishedArticle version) implements DraftReferences {

    @Override
    public Optional<FactMark> fact(String key, String format) {
        return version.references().fact(key, format);
    }

    @Override
    public Optional<SourceMark> source(String key) {
        return version.references().source(key);
    }

    @Override
    public List<FactMark> facts() {
        return version.facts().stream()
                .flatMap(fact -> version.references().fact(fact.key(), "").stream())
                .toList();
    }

    /** Nobody writes in a version. */
    @Override
    public List<FactOffer> offers() {
        return List.of();
    }

    @Override
    public List<SourceMark> sources() {
        return version.sources().stream()
                .map(PublishedSource::key)
                .map(version.references()::source)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public List<KeyFact> keyFacts() {
        return version.keyFacts();
    }

    @Override
    public boolean frozen() {
        return true;
    }
}
