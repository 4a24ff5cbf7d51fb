package org.colophon.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.colophon.article.Article;
import org.colophon.article.Draft;
import org.colophon.article.Section;
import org.colophon.disclosure.Disclosures;
import org.colophon.identity.People;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.manuscript.Texts;
import org.colophon.markup.Asked;
import org.colophon.markup.FactMark;
import org.colophon.markup.Markup;
import org.colophon.sourcing.ArticleFact;
import org.colophon.sourcing.ArticleSource;
import org.colophon.sourcing.ArticleSourcing;
import org.colophon.sourcing.Sourcing;
import org.springframework.stereotype.Component;

/** Makes of a draft the version that readers will see: nothing in it refers to anything that can still change. */
@Component
class Freezer {

    private final Sourcing sourcing;
    private final Disclosures disclosures;
    private final People people;
    private final Markup markup;

    Freezer(Sourcing sourcing, Disclosures disclosures, People people, Markup markup) {
        this.sourcing = sourcing;
        this.disclosures = disclosures;
        this.people = people;
        this.markup = markup;
    }

    /** @param notes the corrections and updates that earlier versions carried */
    PublishedArticle freeze(
            Draft draft, int number, Instant first, Instant at, String publishedBy, List<PublishedNote> notes) {
        Article article = draft.article();
        Texts texts = draft.manuscript().texts();
        Section section = Objects.requireNonNull(article.section(), "checked before: an article has a section");
        List<ArticleFact> facts = sourcing.facts(article.id());
        List<ArticleSource> sources = sourcing.sources(article.id());
        ArticleSourcing references = new ArticleSourcing(facts, sources, article.language());
        Asked asked = new Asked(references);
        markup.inline(texts.headline(), asked);
        markup.inline(texts.standfirst(), asked);
        markup.article(texts.body(), asked);
        return new PublishedArticle(
                article.id(),
                number,
                article.slug(),
                article.language(),
                article.translationOf(),
                new PublishedSection(section.slug(), section.name()),
                article.topics().stream()
                        .map(topic -> new PublishedTopic(topic.slug(), topic.name()))
                        .toList(),
                markup.plainInline(texts.headline(), references),
                markup.plainInline(texts.standfirst(), references),
                texts.body(),
                bylines(article),
                facts.stream()
                        .map(fact -> frozen(fact, references, asked.found()))
                        .toList(),
                sources.stream().map(Freezer::frozen).toList(),
                disclosures.statement(draft),
                first,
                at,
                publishedBy,
                texts.headline(),
                texts.standfirst(),
                notes,
                PublishedOrigins.of(draft.manuscript(), disclosures.authorship(draft)));
    }

    /** Whether the draft, published now, would say the same as a version: then nothing has changed since. */
    boolean saysTheSame(Draft draft, PublishedArticle version) {
        if (draft.article().section() == null) {
            return false;
        }
        PublishedArticle own = freeze(
                draft,
                version.number(),
                version.firstPublishedAt(),
                version.publishedAt(),
                version.publishedBy(),
                version.notes());
        return CorrectedVersions.comparable(own).equals(CorrectedVersions.comparable(version))
                && Objects.equals(draft.article().slug(), version.slug());
    }

    private List<PublishedByline> bylines(Article article) {
        List<PersonId> ids = article.bylines().stream()
                .map(byline -> byline.person())
                .filter(Objects::nonNull)
                .toList();
        Map<PersonId, Person> accounts = people.all(ids);
        return article.bylines().stream()
                .map(byline -> {
                    Person person = byline.person() == null ? null : accounts.get(byline.person());
                    return new PublishedByline(byline.name(), person == null ? null : person.handle());
                })
                .toList();
    }

    private static PublishedFact frozen(ArticleFact use, ArticleSourcing references, Set<Asked.Mention> asked) {
        FactMark mark = references.mark(use);
        LocalDate asOf = use.fact().asOf();
        ArticleSource source = references.sourceOf(use.fact());
        return new PublishedFact(
                use.key(),
                use.fact().id().value(),
                use.fact().label(),
                use.fact().kind().code(),
                mark.value(),
                mark.printed(),
                mark.title(),
                asOf == null ? null : asOf.toString(),
                source == null ? null : source.key(),
                use.fact().status().code(),
                use.fact().evidence().locator(),
                use.shown(),
                asked.stream()
                        .filter(mention -> mention.key().equals(use.key())
                                && !mention.format().isEmpty())
                        .flatMap(mention -> references.fact(mention.key(), mention.format()).stream()
                                .map(form -> new PublishedForm(mention.format(), form.printed())))
                        .toList(),
                use.fact().revision());
    }

    static PublishedSource frozen(ArticleSource use) {
        return new PublishedSource(
                use.key(),
                use.source().id().value(),
                use.source().title(),
                use.source().publisher(),
                use.source().url(),
                use.source().about().author(),
                use.source().about().publishedAt(),
                use.source().about().licence(),
                use.source().about().aiWritten().code());
    }
}
