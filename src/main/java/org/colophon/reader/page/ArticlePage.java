package org.colophon.reader.page;

import java.util.List;
import org.colophon.provenance.Disclosed;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.PublishedNote;
import org.colophon.search.RelatedArticle;

/**
 * An article as its page shows it. What stands inside the article element is in the article's language as far as there
 * are texts in it.
 *
 * @param headline with its facts printed
 * @param plainHeadline the same as plain text, for title and previews
 * @param direction {@code ltr} or {@code rtl}
 * @param words the interface's texts in the article's language
 * @param times as they are written in that language
 * @param facts the box of key facts
 * @param cards what is told about the facts that the text prints, each once
 * @param disclosed how the article was made
 * @param aiMarked whether passages that AI wrote are marked in the texts
 * @param versionsOpen whether earlier versions can be read
 */
public record ArticlePage(
        PublishedArticle article,
        Trusted headline,
        String plainHeadline,
        Trusted standfirst,
        String plainStandfirst,
        Trusted body,
        String direction,
        Words words,
        Times times,
        List<FactLine> facts,
        List<FactLine> cards,
        List<SourceLine> sources,
        List<Translation> translations,
        List<RelatedArticle> related,
        Talk talk,
        Disclosed disclosed,
        boolean aiMarked,
        boolean versionsOpen,
        Trusted jsonLd) {

    public ArticlePage {
        facts = List.copyOf(facts);
        cards = List.copyOf(cards);
        sources = List.copyOf(sources);
        translations = List.copyOf(translations);
        related = List.copyOf(related);
    }

    /** What was corrected or updated, the newest first. @param kind code of the {@code CorrectionKind} */
    public List<PublishedNote> notes(String kind) {
        return article.notes().reversed().stream()
                .filter(note -> note.kind().equals(kind))
                .toList();
    }

    /** The language for Open Graph; empty where it cannot be said. */
    public String locale() {
        return OpenGraph.locale(article.language());
    }

    /** Where the article stands that the others translate; empty where readers cannot see it. */
    public String original() {
        return article.translationOf() == null
                ? article.path()
                : translations.stream()
                        .filter(Translation::original)
                        .map(Translation::path)
                        .findFirst()
                        .orElse("");
    }
}
