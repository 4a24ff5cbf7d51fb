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

/**
 * Articles to read next. Shows only what is published, never the article itself nor a translation of it (unless pinned),
 * and always something as long as anything else is published. How the score comes about stands in {@link ScoreParts};
 * what editors decided with {@link RelatedChoices} goes before any score.
 *
 * <pre>{@code
 * RelatedArticle next = related.of(article, 4).getFirst();
 * next.reason();  // "also uses the fact “Value of the contract”"
 * }</pre>
 */
@Service
public class RelatedArticles {

    /** More than can be shown, because some of them may not be published any more. */
    private static final int SPARE = 8;

    private final IndexKeeper index;
    private final Documents documents;
    private final RecentArticles recent;
    private final PublishedArticles articles;
    private final ChoiceRows rows;
    private final Markup markup;
    private final Clock clock;
    private final Nearby nearby = new Nearby();

    RelatedArticles(
            IndexKeeper index,
            Documents documents,
            RecentArticles recent,
            PublishedArticles articles,
            ChoiceRows rows,
            Markup markup,
            Clock clock) {
        this.index = index;
        this.documents = documents;
        this.recent = recent;
        this.articles = articles;
        this.rows = rows;
        this.markup = markup;
        this.clock = clock;
    }

    /**
     * Up to {@code size} articles to read after this one, best first. Open to everyone.
     *
     * @return nothing for an article that is not published, or is the only one
     */
    public List<RelatedArticle> of(ArticleId article, int size) {
        return candidates(article, nearby.of(article, index.changes(), () -> near(article)), size).stream()
                .map(candidate -> new RelatedArticle(candidate.article(), candidate.reason()))
                .toList();
    }

    /** The same with what each score is made of, for the editor's panel; what is excluded is left out. */
    @MayWrite
    public List<RelatedCandidate> candidates(ArticleId article, int size) {
        return candidates(article, near(article), size);
    }

    /**
     * What would be related to a text that is not published.
     *
     * @param body Markdown
     * @param topics slugs of its topics
     * @param self the article it belongs to, which is then never listed and whose pins and exclusions hold; or null
     * @param language BCP 47 tag
     */
    @MayWrite
    public List<RelatedCandidate> candidatesFor(
            String headline,
            String standfirst,
            String body,
            Set<String> topics,
            @Nullable ArticleId self,
            String language,
            int size) {
        UUID id = self == null ? new UUID(0, 0) : self.value();
        Story story = new Story(
                new Card(id, id, "", Tongue.primary(language), Instant.EPOCH, Set.of(), Set.copyOf(topics)),
                Documents.story(headline, standfirst, markup.plainText(body, References.none())),
                Map.of(),
                topics.stream().collect(Collectors.toMap(Function.identity(), Function.identity())),
                "",
                false);
        return candidates(self, near(story, decided(self).pins()), size);
    }

    private List<RelatedCandidate> candidates(@Nullable ArticleId article, List<Neighbour> near, int size) {
        if (near.isEmpty()) {
            return List.of();
        }
        Choices decided = decided(article);
        List<Neighbour> chosen = Selection.of(near, decided.pins(), decided.excluded(), size + SPARE);
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
                summary, near.parts(), near.reason(), decided.pins().contains(near.id()));
    }

    /** What comes into question after an article, nearest first. */
    List<Neighbour> near(ArticleId id) {
        return articles.byId(id)
                .map(article -> {
                    List<Neighbour> near =
                            near(documents.story(article), decided(id).pins());
                    return near.isEmpty() ? recent.near(article) : near;
                })
                .orElse(List.of());
    }

    private List<Neighbour> near(Story story, List<UUID> also) {
        return index.search(searcher -> Neighbours.of(searcher, story, also, clock.instant()))
                .orElse(List.of());
    }

    private record Choices(List<UUID> pins, List<UUID> excluded) {}

    private Choices decided(@Nullable ArticleId article) {
        Map<Boolean, List<UUID>> byKind = (article == null ? List.<ChoiceRow>of() : rows.of(article.value()))
                .stream()
                        .collect(Collectors.partitioningBy(
                                ChoiceRow::isPin, Collectors.mapping(ChoiceRow::other, Collectors.toList())));
        return new Choices(byKind.getOrDefault(true, List.of()), byKind.getOrDefault(false, List.of()));
    }
}
