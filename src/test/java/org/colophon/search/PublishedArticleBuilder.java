package org.colophon.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.disclosure.DisclosureState;
import org.colophon.disclosure.Statement;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.PublishedByline;
import org.colophon.publication.PublishedFact;
import org.colophon.publication.PublishedSection;
import org.colophon.publication.PublishedSource;
import org.colophon.publication.PublishedSummary;
import org.colophon.publication.PublishedTopic;
import org.colophon.shared.Slug;
import org.jspecify.annotations.Nullable;

/** {@code article("Bridge opens").body("…").topic("Harbour").build()} */
final class PublishedArticleBuilder {

    static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private final String headline;
    private ArticleId id = ArticleId.next();
    private int number = 1;
    private String language = "en";
    private String section = "News";
    private String standfirst = "";
    private String body = "Nothing else.";
    private String author = "Jonas Vey";
    private Instant at = NOW.minusSeconds(3_600);
    private @Nullable ArticleId original;
    private final List<PublishedTopic> topics = new ArrayList<>();
    private final List<PublishedFact> facts = new ArrayList<>();
    private final List<PublishedSource> sources = new ArrayList<>();

    private PublishedArticleBuilder(String headline) {
        this.headline = headline;
    }

    static PublishedArticleBuilder article(String headline) {
        return new PublishedArticleBuilder(headline);
    }

    PublishedArticleBuilder id(ArticleId id) {
        this.id = id;
        return this;
    }

    PublishedArticleBuilder number(int number) {
        this.number = number;
        return this;
    }

    PublishedArticleBuilder language(String language) {
        this.language = language;
        return this;
    }

    PublishedArticleBuilder section(String section) {
        this.section = section;
        return this;
    }

    PublishedArticleBuilder standfirst(String standfirst) {
        this.standfirst = standfirst;
        return this;
    }

    PublishedArticleBuilder body(String body) {
        this.body = body;
        return this;
    }

    PublishedArticleBuilder author(String author) {
        this.author = author;
        return this;
    }

    PublishedArticleBuilder at(Instant at) {
        this.at = at;
        return this;
    }

    PublishedArticleBuilder translationOf(PublishedArticle original) {
        this.original = original.id();
        return this;
    }

    PublishedArticleBuilder topic(String name) {
        topics.add(new PublishedTopic(Slug.from(name, "topic").value(), name));
        return this;
    }

    PublishedArticleBuilder fact(String key, String label, String value) {
        return fact(UUID.randomUUID(), key, label, value);
    }

    PublishedArticleBuilder fact(UUID fact, String key, String label, String value) {
        facts.add(
                new PublishedFact(key, fact, label, "text", value, value, label, null, null, "", "", null, List.of()));
        return this;
    }

    PublishedArticleBuilder source(UUID source, String title) {
        sources.add(new PublishedSource("s" + sources.size(), source, title, "", "", "", "", "", ""));
        return this;
    }

    PublishedArticle build() {
        return new PublishedArticle(
                id,
                number,
                Slug.from(headline, "article").value(),
                language,
                original,
                new PublishedSection(Slug.from(section, "section").value(), section),
                topics,
                headline,
                standfirst,
                body,
                List.of(new PublishedByline(author, null)),
                facts,
                sources,
                new Statement(DisclosureState.HUMAN, "", List.of(), List.of(), 0),
                at,
                at,
                "Ada");
    }

    static PublishedSummary summary(PublishedArticle article) {
        return new PublishedSummary(
                article.id(),
                article.number(),
                article.slug(),
                article.language(),
                article.section().slug(),
                article.section().name(),
                article.headline(),
                article.standfirst(),
                "",
                "human",
                "",
                article.firstPublishedAt(),
                article.publishedAt());
    }
}
