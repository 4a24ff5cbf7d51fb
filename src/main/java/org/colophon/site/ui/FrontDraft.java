package org.colophon.site.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colophon.article.ArticleId;
import org.colophon.publication.PublishedArticles;
import org.colophon.publication.PublishedSummary;
import org.colophon.site.FrontEdition;
import org.colophon.site.FrontPlace;
import org.colophon.site.FrontPlaces;
import org.jspecify.annotations.Nullable;

/** The places as somebody is arranging them. */
final class FrontDraft {

    /** A place and its article. @param article null where it is not published any more */
    record Line(FrontPlace place, @Nullable PublishedSummary article) {

        String headline() {
            return article == null ? "An article that is not published any more" : article.headline();
        }
    }

    private final FrontEdition base;
    private final List<Line> lines;

    FrontDraft(FrontEdition base, PublishedArticles published) {
        this.base = base;
        List<ArticleId> ids = base.places().stream().map(FrontPlace::article).toList();
        Map<ArticleId, PublishedSummary> known =
                published.summaries(ids).stream().collect(Collectors.toMap(PublishedSummary::id, Function.identity()));
        this.lines = base.places().stream()
                .map(place -> new Line(place, known.get(place.article())))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    List<FrontPlace> places() {
        return lines.stream().map(Line::place).toList();
    }

    long revision() {
        return base.revision();
    }

    boolean changed() {
        return !places().equals(base.places());
    }

    boolean full() {
        return lines.size() >= FrontPlaces.MOST;
    }

    boolean has(ArticleId article) {
        return lines.stream().anyMatch(line -> line.place().article().equals(article));
    }

    void add(PublishedSummary article) {
        lines.add(new Line(new FrontPlace(article.id(), null), article));
    }

    void swap(int one, int other) {
        Collections.swap(lines, one, other);
    }

    void move(int from, int to) {
        lines.add(Math.min(to, lines.size() - 1), lines.remove(from));
    }

    void remove(int index) {
        lines.remove(index);
    }

    void end(int index, @Nullable Instant at) {
        Line line = lines.get(index);
        lines.set(index, new Line(new FrontPlace(line.place().article(), at), line.article()));
    }
}
