package org.colophon.reader;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.discussion.Comments;
import org.colophon.discussion.Discussion;
import org.colophon.markup.Rendered;
import org.colophon.publication.EarlierVersions;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.PublishedByline;
import org.colophon.publication.PublishedFact;
import org.colophon.publication.PublishedSource;
import org.colophon.reader.page.ArticlePage;
import org.colophon.reader.page.CommentThread;
import org.colophon.reader.page.Site;
import org.colophon.reader.page.Talk;
import org.colophon.reader.page.Times;
import org.colophon.reader.page.Trusted;
import org.colophon.reader.page.Words;
import org.colophon.search.RelatedArticle;
import org.colophon.search.RelatedArticles;
import org.colophon.sourcing.SourceStandings;
import org.springframework.stereotype.Component;

/** Makes the page of an article out of its published version. */
@Component
class ArticleViews {

    private static final int RELATED = 4;
    /** How many comments stand on the page of the article itself. */
    static final int COMMENTS = 50;

    private final PrintedTexts printed;
    private final RelatedArticles related;
    private final Comments comments;
    private final Translations translations;
    private final SourceStandings standings;
    private final ArticleJsonLd jsonLd;
    private final EarlierVersions versions;

    ArticleViews(
            PrintedTexts printed,
            RelatedArticles related,
            Comments comments,
            Translations translations,
            SourceStandings standings,
            ArticleJsonLd jsonLd,
            EarlierVersions versions) {
        this.printed = printed;
        this.related = related;
        this.comments = comments;
        this.translations = translations;
        this.standings = standings;
        this.jsonLd = jsonLd;
        this.versions = versions;
    }

    ArticlePage page(PublishedArticle article, Site site) {
        return page(article, site, related.of(article.id(), RELATED), comments.first(article.id(), null, COMMENTS));
    }

    ArticlePage page(PublishedArticle article, Site site, List<RelatedArticle> related, Discussion discussion) {
        Words words = Words.in(article.language());
        PrintedTexts.Printed texts = printed.of(article);
        Rendered body = texts.body();
        Times times = new Times(site.newsroom().zone(), words.language());
        Map<UUID, Instant> gone = standings.gone(
                article.sources().stream().map(PublishedSource::source).toList());
        SourceLists lists = new SourceLists(article.sources(), body, gone, words, times);
        return new ArticlePage(
                article,
                Trusted.html(texts.headlineHtml()),
                texts.headline(),
                Trusted.html(texts.standfirstHtml()),
                texts.standfirst(),
                Trusted.html(body.html()),
                Language.direction(article.language()),
                words,
                times,
                article.facts().stream()
                        .filter(PublishedFact::inBox)
                        .map(lists::fact)
                        .toList(),
                article.facts().stream()
                        .filter(fact -> body.usedFacts().contains(fact.key()))
                        .map(lists::fact)
                        .toList(),
                lists.sources(),
                translations.of(article),
                related,
                talk(article, discussion),
                texts.disclosed(),
                texts.marked(),
                versions.areOpen(),
                jsonLd.write(article, texts.headline(), texts.standfirst(), body.words(), discussion));
    }

    static Talk talk(PublishedArticle article, Discussion discussion) {
        return new Talk(
                article.path(),
                CommentThread.of(discussion.comments()),
                discussion.total(),
                discussion.next(),
                discussion.mode(),
                article.bylines().stream()
                        .map(PublishedByline::handle)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }
}
