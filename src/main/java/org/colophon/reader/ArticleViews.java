package org.colophon.reader;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colophon.discussion.Comments;
import org.colophon.discussion.Discussion;
import org.colophon.markup.Markup;
import org.colophon.markup.References;
import org.colophon.markup.Rendered;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.PublishedFact;
import org.colophon.publication.PublishedSource;
import org.colophon.reader.page.ArticlePage;
import org.colophon.reader.page.CommentThread;
import org.colophon.reader.page.FactLine;
import org.colophon.reader.page.Site;
import org.colophon.reader.page.SourceLine;
import org.colophon.reader.page.Talk;
import org.colophon.reader.page.Times;
import org.colophon.reader.page.Trusted;
import org.colophon.reader.page.Words;
import org.colophon.search.RelatedArticle;
import org.colophon.search.RelatedArticles;
import org.colophon.sourcing.FactPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of an article out of its published version. */
@Component
class ArticleViews {

    private static final int RELATED = 4;
    /** How many comments stand on the page of the article itself. */
    static final int COMMENTS = 50;

    private final Markup markup;
    private final RelatedArticles related;
    private final Comments comments;
    private final Translations translations;
    private final ArticleJsonLd jsonLd;

    ArticleViews(
            Markup markup,
            RelatedArticles related,
            Comments comments,
            Translations translations,
            ArticleJsonLd jsonLd) {
        this.markup = markup;
        this.related = related;
        this.comments = comments;
        this.translations = translations;
        this.jsonLd = jsonLd;
    }

    ArticlePage page(PublishedArticle article, Site site) {
        return page(article, site, related.of(article.id(), RELATED), comments.first(article.id(), null, COMMENTS));
    }

    ArticlePage page(PublishedArticle article, Site site, List<RelatedArticle> related, Discussion discussion) {
        References references = article.references();
        Rendered body = markup.article(article.body(), references);
        String headline = markup.plainInline(article.headline(), references);
        String standfirst = markup.plainInline(article.standfirst(), references);
        List<SourceLine> sources = sources(article.sources(), body.citedSources());
        Words words = Words.in(article.language());
        return new ArticlePage(
                article,
                Trusted.html(markup.inline(article.headline(), references)),
                headline,
                Trusted.html(markup.inline(article.standfirst(), references)),
                standfirst,
                Trusted.html(body.html()),
                Language.direction(article.language()),
                words,
                new Times(site.newsroom().zone(), words.language()),
                article.facts().stream()
                        .map(fact -> fact(fact, sources, words.language()))
                        .toList(),
                sources,
                translations.of(article),
                related,
                talk(article, discussion),
                DisclosureMarks.of(article.disclosure().state()).meta(),
                jsonLd.write(article, headline, standfirst, body.words(), discussion.total()));
    }

    static Talk talk(PublishedArticle article, Discussion discussion) {
        return new Talk(article.path(), CommentThread.of(discussion.comments()), discussion.total(), discussion.next());
    }

    /** Cited sources by their number, then those that are not cited. */
    static List<SourceLine> sources(List<PublishedSource> sources, List<String> cited) {
        List<PublishedSource> ordered = new ArrayList<>();
        cited.forEach(key ->
                sources.stream().filter(source -> source.key().equals(key)).forEach(ordered::add));
        sources.stream().filter(source -> !cited.contains(source.key())).forEach(ordered::add);
        List<SourceLine> lines = new ArrayList<>();
        ordered.forEach(source -> lines.add(new SourceLine(lines.size() + 1, source)));
        return lines;
    }

    private static FactLine fact(PublishedFact fact, List<SourceLine> sources, String language) {
        Optional<SourceLine> source = sources.stream()
                .filter(line -> line.source().key().equals(fact.sourceKey()))
                .findFirst();
        return new FactLine(fact, day(fact.asOf(), language), source.orElse(null));
    }

    private static String day(@Nullable String iso, String language) {
        try {
            return iso == null ? "" : FactPrinter.day(LocalDate.parse(iso), language);
        } catch (DateTimeParseException e) {
            return "";
        }
    }
}
