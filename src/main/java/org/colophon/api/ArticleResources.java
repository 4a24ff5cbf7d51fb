package org.colophon.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.colophon.article.Article;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.Byline;
import org.colophon.article.Draft;
import org.colophon.disclosure.Disclosures;
import org.colophon.disclosure.SignOffs;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.People;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.manuscript.Texts;
import org.colophon.preflight.Preflight;
import org.colophon.publication.PublishedArticles;
import org.colophon.shared.Newsroom;
import org.colophon.sourcing.ArticleFact;
import org.colophon.sourcing.ArticleSource;
import org.colophon.sourcing.ArticleSourcing;
import org.colophon.sourcing.Sourcing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers from the features what the API tells about one article. */
@Service
@InNewsroom
@Transactional(readOnly = true)
class ArticleResources {

    private final Articles articles;
    private final Sourcing sourcing;
    private final Disclosures disclosures;
    private final SignOffs signOffs;
    private final Preflight preflight;
    private final PublishedArticles published;
    private final People people;
    private final Newsroom newsroom;

    ArticleResources(
            Articles articles,
            Sourcing sourcing,
            Disclosures disclosures,
            SignOffs signOffs,
            Preflight preflight,
            PublishedArticles published,
            People people,
            Newsroom newsroom) {
        this.articles = articles;
        this.sourcing = sourcing;
        this.disclosures = disclosures;
        this.signOffs = signOffs;
        this.preflight = preflight;
        this.published = published;
        this.people = people;
        this.newsroom = newsroom;
    }

    ArticleJson of(ArticleId id) {
        Draft draft = articles.draft(id);
        Article article = draft.article();
        Texts texts = draft.manuscript().texts();
        List<ArticleFact> facts = sourcing.facts(id);
        List<ArticleSource> sources = sourcing.sources(id);
        ArticleSourcing references = new ArticleSourcing(facts, sources, article.language());
        ArticleId original = article.translationOf();
        return new ArticleJson(
                id.value(),
                Codes.of(article.state()),
                article.language(),
                article.slug(),
                texts.headline(),
                texts.standfirst(),
                texts.body(),
                draft.manuscript().version(),
                SectionJson.of(article.section()),
                article.topics().stream().map(TopicJson::of).toList(),
                authors(article),
                facts.stream().map(fact -> FactJson.of(fact, references)).toList(),
                sources.stream().map(SourceJson::of).toList(),
                AiJson.of(disclosures.declaration(id)),
                ArticleJson.DisclosureJson.of(disclosures.statement(draft), signOffs.of(id)),
                article.createdAt(),
                article.changedAt(),
                article.publishedAt(),
                article.changedSincePublished(),
                article.trashed(),
                published
                        .summary(id)
                        .map(summary -> newsroom.link(summary.path()))
                        .orElse(null),
                original == null ? null : original.value(),
                preflight.of(draft).findings().stream().map(FindingJson::of).toList());
    }

    private List<AuthorJson> authors(Article article) {
        Map<PersonId, Person> accounts = people.all(article.bylines().stream()
                .map(Byline::person)
                .filter(Objects::nonNull)
                .toList());
        return article.bylines().stream()
                .map(byline -> {
                    Person account = byline.person() == null ? null : accounts.get(byline.person());
                    return new AuthorJson(byline.name(), account == null ? null : account.handle());
                })
                .toList();
    }
}
