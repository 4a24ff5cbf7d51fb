package org.colophon.reader;

import java.util.Optional;
import org.colophon.markup.FactMark;
import org.colophon.markup.References;
import org.colophon.markup.SourceMark;
import org.colophon.publication.PublishedArticle;
import org.colophon.reader.page.Words;

/** The marks of a published article as its page prints them: with what leads to a fact's card and back to a citation. */
final class PageReferences implements References {

    private final PublishedArticle article;
    private final References marks;
    private final Words words;

    PageReferences(PublishedArticle article, Words words) {
        this.article = article;
        this.marks = article.references();
        this.words = words;
    }

    @Override
    public Optional<FactMark> fact(String key, String format) {
        return marks.fact(key, format);
    }

    @Override
    public Optional<SourceMark> source(String key) {
        return marks.source(key);
    }

    @Override
    public String more(String key) {
        return article.facts().stream()
                .filter(fact -> fact.key().equals(key))
                .findFirst()
                .map(fact -> words.get("fact.about", fact.label()))
                .orElse("");
    }

    @Override
    public boolean leadsBack() {
        return true;
    }
}
