package org.colophon.history.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.colophon.article.ArticleId;
import org.colophon.history.ArticleHistory;
import org.colophon.manuscript.Milestone;
import org.colophon.manuscript.Stretch;
import org.colophon.shared.Slice;
import org.jspecify.annotations.Nullable;

/** The points of an article, the newest first: now, milestones, and where stretches of work end. */
class Points {

    private final ArticleHistory history;
    private final ArticleId id;
    private final Telling telling;
    private final Point now;
    private final List<Point> milestones = new ArrayList<>();
    private final List<Point> stretches = new ArrayList<>();
    private @Nullable String next;

    Points(ArticleHistory history, ArticleId id, Telling telling) {
        this.history = history;
        this.id = id;
        this.telling = telling;
        this.now = new Point(history.version(id), "Now");
        List<Milestone> all = history.milestones(id);
        telling.prepare(all.stream().map(Milestone::by).toList());
        all.forEach(milestone -> milestones.add(new Point(milestone.version(), telling.point(milestone))));
        read(Long.MAX_VALUE);
    }

    private void read(long before) {
        Slice<Stretch> page = history.stretches(id, before);
        telling.prepare(page.items().stream().map(Stretch::person).toList());
        page.items().forEach(stretch -> stretches.add(new Point(stretch.lastVersion(), telling.point(stretch))));
        next = page.next();
    }

    /** Whether there are older stretches than those that have been read. */
    boolean hasOlder() {
        return next != null;
    }

    /** Reads another page. */
    void readOlder() {
        if (next != null) {
            read(Long.parseLong(next));
        }
    }

    Point now() {
        return now;
    }

    /** All that have been read. Where a milestone stands at the end of a stretch, both are there. */
    List<Point> all() {
        List<Point> all = new ArrayList<>(milestones);
        all.addAll(stretches);
        all.sort(Comparator.comparingLong(Point::version).reversed());
        all.addFirst(now);
        return all;
    }

    /** The point at a version; one without a name where nothing is known of it, and null for version 0. */
    @Nullable
    Point at(long version) {
        if (version <= 0) {
            return null;
        }
        return all().stream()
                .filter(point -> point.version() == version)
                .findFirst()
                .orElseGet(() -> new Point(version, "Edit %,d".formatted(version)));
    }

    /** What somebody most likely wants to compare with now: the last milestone, or the last point before now. */
    Point usual() {
        return milestones.stream()
                .filter(point -> point.version() < now.version())
                .findFirst()
                .orElseGet(() -> stretches.stream()
                        .filter(point -> point.version() < now.version())
                        .findFirst()
                        .orElse(now));
    }
}
