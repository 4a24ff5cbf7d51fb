package org.colophon.api;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.colophon.article.Article;
import org.colophon.article.ArticleChange;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.Byline;
import org.colophon.article.Draft;
import org.colophon.article.Sections;
import org.colophon.article.Topic;
import org.colophon.article.Topics;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.MayWrite;
import org.colophon.manuscript.SaveResult;
import org.colophon.manuscript.Texts;
import org.colophon.manuscript.text.Origin;
import org.colophon.shared.BadInput;
import org.colophon.shared.Newsroom;
import org.colophon.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Does all that one request asks of an article in one transaction: either everything is changed or nothing. A text that
 * comes too late changes nothing either, but is kept beside the newer one.
 */
@Service
@MayWrite
class ArticleChanges {

    private final Articles articles;
    private final Sections sections;
    private final Topics topics;
    private final Bylines bylines;
    private final ArticleBackground background;
    private final TransactionOperations transaction;
    private final Newsroom newsroom;

    ArticleChanges(
            Articles articles,
            Sections sections,
            Topics topics,
            Bylines bylines,
            ArticleBackground background,
            TransactionOperations transaction,
            Newsroom newsroom) {
        this.articles = articles;
        this.sections = sections;
        this.topics = topics;
        this.bylines = bylines;
        this.background = background;
        this.transaction = transaction;
        this.newsroom = newsroom;
    }

    /** Starts an article. The language is the newsroom's unless the request names one. */
    ArticleId create(ArticleInput input) {
        input.check();
        if (input.baseVersion() != null) {
            throw new BadInput("baseVersion", "A new article has no version yet.");
        }
        Texts texts = input.over(Texts.EMPTY);
        String language = Objects.requireNonNullElse(input.language(), newsroom.language());
        Origin origin = origin(input);
        return Objects.requireNonNull(transaction.execute(status -> {
            Article started = articles.start(language, texts, origin);
            changeTheRest(started, input);
            return started.id();
        }));
    }

    /**
     * Changes an article.
     *
     * @throws StaleText when the texts were made from a version that is no longer the newest; only the refused text is
     *     stored then
     */
    void change(ArticleId id, ArticleInput input) {
        input.check();
        // Read outside of the transaction that saves: what it has read before it locks would hide a save in between.
        Draft before = articles.draft(id);
        if (!before.article().mayBeChangedBy(CurrentPerson.require())) {
            throw new AccessDeniedException("Only its authors and editors may change this article.");
        }
        Texts old = before.manuscript().texts();
        long base = input.bringsText() ? input.requireBase(before.manuscript().version()) : 0;
        Origin origin = origin(input);
        StaleText stale = transaction.execute(status -> {
            if (input.bringsText()
                    && articles.save(id, input.over(old), base, origin) instanceof SaveResult.Refused refused) {
                return new StaleText(refused);
            }
            changeTheRest(before.article(), input);
            return null;
        });
        if (stale != null) {
            throw stale;
        }
    }

    private static @Nullable Origin origin(ArticleInput input) {
        OriginJson origin = input.origin();
        return origin == null ? null : origin.toOrigin(CurrentPerson.require().id());
    }

    private void changeTheRest(Article article, ArticleInput input) {
        if (input.bringsFields()) {
            articles.change(article.id(), fields(article, input));
        }
        background.change(article.id(), input);
    }

    private ArticleChange fields(Article article, ArticleInput input) {
        return new ArticleChange(
                input.language(),
                input.slug(),
                input.section() == null ? null : section(input.section()),
                input.topics() == null ? null : topics(input.topics()),
                input.authors() == null ? null : authors(input.authors(), article));
    }

    private UUID section(SectionJson section) {
        return sections.bySlug(section.slug())
                .orElseThrow(() -> new BadInput("section", "There is no section with this slug."))
                .id();
    }

    private List<UUID> topics(List<@Nullable TopicJson> wanted) {
        if (wanted.size() > 30) {
            throw new BadInput("topics", "An article has 30 topics at most.");
        }
        return Fields.each("topics", wanted, this::topic).stream()
                .map(Topic::id)
                .toList();
    }

    private Topic topic(TopicJson wanted) {
        String slug = Objects.requireNonNullElse(wanted.slug(), "");
        return (Slug.isValid(slug) ? topics.bySlug(slug) : Optional.<Topic>empty())
                .orElseGet(() -> topics.named(Objects.requireNonNullElse(wanted.name(), slug)));
    }

    private List<Byline> authors(List<@Nullable AuthorJson> wanted, Article article) {
        if (wanted.size() > 20) {
            throw new BadInput("authors", "An article names 20 authors at most.");
        }
        return bylines.of(wanted, article.bylines());
    }
}
