package org.colophon.reader;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.colophon.article.Section;
import org.colophon.article.Sections;
import org.colophon.change.PublicChange;
import org.colophon.change.Subject;
import org.colophon.disclosure.Policies;
import org.colophon.reader.page.Look;
import org.colophon.site.Crawlers;
import org.colophon.site.PageTitle;
import org.colophon.site.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What stands around every page and seldom changes: read once, and again after a change, a minute later at the latest.
 */
@Component
class Surroundings {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Sections sections;
    private final Pages pages;
    private final Crawlers crawlers;
    private final Looks looks;
    private final Policies policies;
    private final Clock clock;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Known known;

    Surroundings(Sections sections, Pages pages, Crawlers crawlers, Looks looks, Policies policies, Clock clock) {
        this.sections = sections;
        this.pages = pages;
        this.crawlers = crawlers;
        this.looks = looks;
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * @param listed whether search engines may list the site
     * @param header whether the disclosure stands in a header too
     */
    record Around(List<Section> sections, List<PageTitle> pages, boolean listed, Look look, boolean header) {

        Around {
            sections = List.copyOf(sections);
            pages = List.copyOf(pages);
        }

        Around dressed(Look other) {
            return new Around(sections, pages, listed, other, header);
        }
    }

    private record Known(Around around, long changes, Instant until) {}

    /** As it is now. */
    Around now() {
        long before = changes.get();
        Instant now = clock.instant();
        Known last = known;
        if (last != null && last.changes() == before && now.isBefore(last.until())) {
            return last.around();
        }
        Around read = new Around(
                sections.all(),
                pages.titles(),
                crawlers.current().terms().listed(),
                looks.now(),
                policies.current().terms().header());
        known = new Known(read, before, now.plus(KEPT));
        return read;
    }

    /** For pages that must come up without a database: as it was last known. */
    Around lastKnown() {
        Known last = known;
        return last == null ? new Around(List.of(), List.of(), false, looks.plain(), false) : last.around();
    }

    @EventListener
    void changed(PublicChange change) {
        if (change.subjects().contains(Subject.SITE)) {
            changes.incrementAndGet();
        }
    }
}
