package org.colophon.search;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colophon.article.ArticleId;
import org.colophon.identity.MayWrite;
import org.colophon.markup.Markup;
import org.colophon.markup.References;
import org.colophon.publication.PublishedArticles;
import org.colophon.publication.PublishedSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Articles to read next. Shows only what is published, never the article itself nor a translation of it (unless pinned),
 * and always something as long as anything else is published. How the score comes about stands in {@link ScoreParts};
 * what editors decided with {@link RelatedChoices} goes before any score.
 *
 * <pre>{@code
 * RelatedArticle next = related.of(article, 4).getFirst();
 * next.reason().inEnglish();  // "uses the same figure: Value of the contract"
 * }</pre>
 */
@Service
public class RelatedArticles {

    private final Near near;
    private final ListRows lists;
    private final PublishedArticles articles;
    private final ChoiceRows rows;
    private final Markup markup;
    private final Clock clock;

    RelatedArticles(
            Near near, ListRows lists, PublishedArticles articles, ChoiceRows rows, Markup markup, Clock clock) {
        this.near = near;
        this.lists = lists;
        this.articles = articles;
        this.rows = rows;
        this.markup = markup;
        this.clock = clock;
    }

    /**
     * Up to {@code size} articles to read after this one, best first; 12 at most. Open to everyone. Two queries: the row
     * that was computed when something changed, and what is printed of the articles in it. Where nothing was computed
     * yet, it is found out and not kept.
     *
     * @return nothing for an article that is not published, or is the only one
     */
    @Transactional(readOnly = true)
    public List<RelatedArticle> of(ArticleId article, int size) {
        return lists
                .shown(article.value())
                .map(shown -> printed(shown, Choices.NONE, size))
                .orElseGet(() -> found(article, size))
                .stream()
                .map(candidate -> new RelatedArticle(candidate.article(), candidate.reason()))
                .toList();
    }

    /** The same with what each score is made of, for the editor's panel; what is excluded is left out. */
    @MayWrite
    public List<RelatedCandidate> candidates(ArticleId article, int size) {
        return found(article, size);
    }

    /**
     * What would be related to a text that is not published.
     *
     * @param body Markdown
     * @param topics slugs of its topics with their names
     * @param self the article it belongs to, which is then never listed and whose pins and exclusions hold; or null
     * @param language BCP 47 tag
     */
    @MayWrite
    public List<RelatedCandidate> candidatesFor(
            String headline,
            String standfirst,
            String body,
            Map<String, String> topics,
            @Nullable ArticleId self,
            String language,
            int size) {
        UUID id = self == null ? new UUID(0, 0) : self.value();
        String text = Documents.story(headline, standfirst, markup.plainText(body, References.none()));
        Instant now = clock.instant();
        Story story = new Story(
                new Card(id, id, "", Tongue.primary(language), now, Set.of(), Set.copyOf(topics.keySet())),
                headline,
                text,
                Map.of(),
                topics,
                Marks.of(headline, text),
                "",
                false);
        Choices decided = Choices.of(self == null ? List.of() : rows.of(self.value()), now);
        return chosen(near.to(story, decided.pins()), decided, size);
    }

    private List<RelatedCandidate> found(ArticleId id, int size) {
        Choices decided = Choices.of(rows.of(id.value()), clock.instant());
        return articles.byId(id)
                .map(article -> chosen(near.to(article, decided.pins()), decided, size))
                .orElse(List.of());
    }

    private List<RelatedCandidate> chosen(List<Neighbour> found, Choices decided, int size) {
        return printed(
                Selection.of(found, decided.pins(), decided.excluded(), size + RelatedLists.SHOWN), decided, size);
    }

    private List<RelatedCandidate> printed(List<Neighbour> chosen, Choices decided, int size) {
        Map<ArticleId, Neighbour> byId = chosen.stream()
                .collect(Collectors.toMap(neighbour -> new ArticleId(neighbour.id()), Function.identity()));
        return articles
                .summaries(chosen.stream()
                        .map(neighbour -> new ArticleId(neighbour.id()))
                        .toList())
                .stream()
                .limit(size)
                .map(summary -> candidate(summary, Objects.requireNonNull(byId.get(summary.id())), decided))
                .toList();
    }

    private static RelatedCandidate candidate(PublishedSummary summary, Neighbour near, Choices decided) {
        return new RelatedCandidate(
                summary, near.parts(), near.reason(), decided.pins().contains(near.id()), decided.endOf(near.id()));
    }
}
