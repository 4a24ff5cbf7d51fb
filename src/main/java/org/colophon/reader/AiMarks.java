package org.colophon.reader;

import java.util.List;
import org.colophon.markup.AiPassages;
import org.colophon.markup.Markup;
import org.colophon.markup.References;
import org.colophon.markup.Rendered;
import org.colophon.markup.SafeHtml;
import org.colophon.provenance.Disclosed;
import org.colophon.publication.PublishedArticle;
import org.jspecify.annotations.Nullable;

/**
 * The texts of an article with marks around what AI wrote, as far as the version knows. Where the disclosure knows of no
 * AI there are no marks: a page never says two things.
 */
final class AiMarks {

    private final Markup markup;
    private final PublishedArticle article;
    private final Disclosed disclosed;
    private boolean seen;

    /** @param disclosed how the article was made; each mark repeats the page's {@code ai-disclosure}, if it has one */
    AiMarks(Markup markup, PublishedArticle article, Disclosed disclosed) {
        this.markup = markup;
        this.article = article;
        this.disclosed = disclosed;
    }

    Rendered body(References references) {
        AiPassages passages = passages(article.aiInBody());
        Rendered body = markup.article(article.body(), references, passages);
        seen |= passages.isSeenIn(body.html());
        return body;
    }

    SafeHtml headline() {
        return line(article.headline(), article.headlineWritten(), passages(article.aiInHeadline()));
    }

    SafeHtml standfirst() {
        return line(article.standfirst(), article.standfirstWritten(), passages(article.aiInStandfirst()));
    }

    /** Whether there is any mark in what was printed so far. */
    boolean seen() {
        return seen;
    }

    /** Places count in the line as it was written; it is taken where it still prints what was published. */
    private SafeHtml line(String printed, @Nullable String written, AiPassages passages) {
        References references = article.references();
        if (written == null
                || passages.isEmpty()
                || !markup.plainInline(written, references).equals(printed)) {
            return markup.inline(printed, references);
        }
        SafeHtml html = markup.inline(written, references, passages);
        seen |= passages.isSeenIn(html);
        return html;
    }

    private AiPassages passages(List<int[]> ranges) {
        return disclosed.usedAi() ? AiPassages.of(ranges, disclosed.meta()) : AiPassages.NONE;
    }
}
