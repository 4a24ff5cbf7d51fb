package org.colophon.reader;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.colophon.markup.Markup;
import org.colophon.markup.Rendered;
import org.colophon.markup.SafeHtml;
import org.colophon.provenance.Disclosed;
import org.colophon.publication.PublishedArticle;
import org.colophon.reader.page.Words;
import org.colophon.shared.Newsroom;
import org.springframework.stereotype.Component;

/**
 * The texts of published versions as their pages print them. They never change, so a page that is made again for a new
 * comment does not render them again. Kept for as long as the version itself is kept in memory, and not for longer.
 */
@Component
class PrintedTexts {

    private static final Duration UNUSED = Duration.ofMinutes(10);

    private final Markup markup;
    private final Newsroom newsroom;

    /** Weak keys are compared by identity: another object may be another text. */
    private final Cache<PublishedArticle, Printed> printed =
            Caffeine.newBuilder().weakKeys().expireAfterAccess(UNUSED).build();

    PrintedTexts(Markup markup, Newsroom newsroom) {
        this.markup = markup;
        this.newsroom = newsroom;
    }

    /**
     * @param headline as text
     * @param standfirst as text
     * @param marked whether anything in them is marked as written by AI
     */
    record Printed(
            Disclosed disclosed,
            SafeHtml headlineHtml,
            String headline,
            SafeHtml standfirstHtml,
            String standfirst,
            Rendered body,
            boolean marked) {}

    Printed of(PublishedArticle article) {
        return printed.get(article, this::print);
    }

    private Printed print(PublishedArticle article) {
        Disclosed disclosed = Disclosed.of(article, newsroom);
        AiMarks ai = new AiMarks(markup, article, disclosed);
        Rendered body = ai.body(new PageReferences(article, Words.in(article.language())));
        return new Printed(
                disclosed,
                ai.headline(),
                markup.plainInline(article.headline(), article.references()),
                ai.standfirst(),
                markup.plainInline(article.standfirst(), article.references()),
                body,
                ai.seen());
    }
}
