package org.colophon.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.article.ArticleId;
import org.jspecify.annotations.Nullable;

/** Which version of an article readers see now, with what lists need of it. */
@Entity
@Table(name = "published_article")
class CurrentVersion {

    @Id
    private UUID articleId;

    private int number;
    private String slug;
    private String language;
    private @Nullable UUID translationOf;
    private String sectionSlug;
    private String sectionName;
    private String headline;
    private String standfirst;
    private String byline;
    private String disclosureState;
    private String disclosureLine;
    private Instant firstPublishedAt;
    private Instant publishedAt;

    /** Which piece of the sitemap it stands in, for as long as it is published. */
    private int sitemapPiece;

    @SuppressWarnings("NullAway.Init")
    protected CurrentVersion() {}

    @SuppressWarnings("NullAway.Init")
    CurrentVersion(PublishedArticle article, int sitemapPiece) {
        this.articleId = article.id().value();
        this.sitemapPiece = sitemapPiece;
        show(article);
    }

    void show(PublishedArticle article) {
        this.number = article.number();
        this.slug = article.slug();
        this.language = article.language();
        ArticleId original = article.translationOf();
        this.translationOf = original == null ? null : original.value();
        this.sectionSlug = article.section().slug();
        this.sectionName = article.section().name();
        this.headline = article.headline();
        this.standfirst = article.standfirst();
        this.byline = article.bylines().stream().map(PublishedByline::name).collect(Collectors.joining(", "));
        this.disclosureState = article.disclosure().state().code();
        this.disclosureLine = article.disclosure().line();
        this.firstPublishedAt = article.firstPublishedAt();
        this.publishedAt = article.publishedAt();
    }

    UUID articleId() {
        return articleId;
    }

    int number() {
        return number;
    }

    String slug() {
        return slug;
    }

    Instant firstPublishedAt() {
        return firstPublishedAt;
    }

    PublishedSummary toSummary() {
        return new PublishedSummary(
                new ArticleId(articleId),
                number,
                slug,
                language,
                sectionSlug,
                sectionName,
                headline,
                standfirst,
                byline,
                disclosureState,
                disclosureLine,
                firstPublishedAt,
                publishedAt);
    }
}
