package org.colophon.search;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colophon.change.ChangeNoted;
import org.colophon.change.Subject;
import org.colophon.search.DueRows.Kind;
import org.colophon.search.ListRows.Stored;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Notes in the transaction that publishes or withdraws an article which lists are to be computed. The list of what is
 * withdrawn goes at once: it names what its text names.
 */
@Component
class RelatedNoting {

    private final DueRows dues;
    private final ListRows rows;
    private final Clock clock;

    RelatedNoting(DueRows dues, ListRows rows, Clock clock) {
        this.dues = dues;
        this.rows = rows;
        this.clock = clock;
    }

    @EventListener
    void on(ChangeNoted change) {
        List<UUID> articles = change.subjects().stream()
                .map(Subject::articleId)
                .flatMap(Optional::stream)
                .toList();
        Instant now = clock.instant();
        for (UUID article : articles) {
            if (change.withdrawn()) {
                withdrawn(article, now);
            }
            dues.add(article, Kind.ARTICLE, now);
        }
    }

    private void withdrawn(UUID article, Instant now) {
        Stored list = rows.of(List.of(article)).get(article);
        if (list == null) {
            return;
        }
        rows.of(list.candidates().stream().map(Neighbour::id).toList()).values().stream()
                .filter(other -> other.holds(article))
                .forEach(other -> dues.add(other.article(), Kind.LIST, now));
        rows.forget(article);
    }
}
