package org.colophon.search;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.colophon.article.ArticleId;
import org.colophon.change.PublicChanges;
import org.colophon.change.Subject;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.PublishedArticles;
import org.colophon.publication.PublishedSummary;
import org.colophon.search.ListRows.Stored;
import org.springframework.stereotype.Component;

/** Computes the list of an article and keeps it. In the transaction of who calls; readers hear of it when it differs. */
@Component
class RelatedLists {

    /** As many as are looked at again when editors choose something else. */
    static final int CANDIDATES = 24;

    /** More than are ever shown at once, because some of them may not be published any more. */
    static final int SHOWN = 12;

    private final ListRows rows;
    private final ChoiceRows choices;
    private final Near near;
    private final PublishedArticles published;
    private final PublicChanges changes;
    private final Clock clock;

    RelatedLists(
            ListRows rows,
            ChoiceRows choices,
            Near near,
            PublishedArticles published,
            PublicChanges changes,
            Clock clock) {
        this.rows = rows;
        this.choices = choices;
        this.near = near;
        this.published = published;
        this.changes = changes;
        this.clock = clock;
    }

    /** Computes the list anew. @return what came into question, nearest first */
    List<Neighbour> compute(PublishedArticle article) {
        UUID id = article.id().value();
        var before = rows.lock(id);
        Choices decided = decided(id);
        List<Neighbour> found = near.to(article, decided.pins());
        List<Neighbour> candidates = publishedOnly(Stream.concat(
                        found.stream().limit(CANDIDATES + decided.excluded().size()),
                        found.stream().filter(one -> decided.pins().contains(one.id())))
                .distinct()
                .toList());
        Stored list = new Stored(
                id, article.number(), ScoreParts.FORMULA, candidates, shown(candidates, decided), clock.instant());
        if (before.isEmpty()) {
            rows.add(list);
        } else {
            rows.replace(list);
        }
        tell(list, before.map(Stored::shown).orElse(List.of()));
        return candidates;
    }

    /** Does what editors decided with what was computed before; nothing where nothing was. */
    void choose(UUID article) {
        rows.lock(article).ifPresent(before -> {
            Stored list = new Stored(
                    article,
                    before.number(),
                    before.formula(),
                    before.candidates(),
                    shown(before.candidates(), decided(article)),
                    before.computedAt());
            rows.replace(list);
            tell(list, before.shown());
        });
    }

    private Choices decided(UUID article) {
        return Choices.of(choices.of(article), clock.instant());
    }

    private static List<Neighbour> shown(List<Neighbour> candidates, Choices decided) {
        return Selection.of(
                candidates,
                decided.pins(),
                decided.excluded(),
                Math.max(SHOWN, decided.pins().size()));
    }

    /** The index may know an article a little longer than readers do. */
    private List<Neighbour> publishedOnly(Collection<Neighbour> found) {
        Set<UUID> seen = new HashSet<>();
        published.summaries(found.stream().map(one -> new ArticleId(one.id())).toList()).stream()
                .map(PublishedSummary::id)
                .map(ArticleId::value)
                .forEach(seen::add);
        return found.stream().filter(one -> seen.contains(one.id())).toList();
    }

    private void tell(Stored list, List<Neighbour> before) {
        if (!printed(list.shown()).equals(printed(before))) {
            changes.note(Subject.related(list.article()));
        }
    }

    private record Printed(UUID article, RelatedReason reason) {}

    private static List<Printed> printed(List<Neighbour> shown) {
        return shown.stream().map(one -> new Printed(one.id(), one.reason())).toList();
    }
}
