package org.colophon.site;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.colophon.change.PublicChanges;
import org.colophon.change.Subject;
import org.colophon.identity.MayEdit;
import org.colophon.shared.BadInput;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The standing pages of the paper. Which there are is fixed, because their addresses stand beside those of the
 * application: {@code /about}, {@code /imprint} and {@code /privacy}. Reading is open to everyone.
 */
@Service
@Transactional(readOnly = true)
public class Pages {

    /** The slugs that a page can have, in the order of the footer. */
    public static final List<String> SLUGS = List.of("about", "imprint", "privacy");

    private static final int TITLE_MAX = 200;
    private static final int BODY_MAX = 200_000;

    private final PageRows rows;
    private final PublicChanges changes;
    private final Clock clock;

    Pages(PageRows rows, PublicChanges changes, Clock clock) {
        this.rows = rows;
        this.changes = changes;
        this.clock = clock;
    }

    /** The page at this address, if it has been written. */
    public Optional<StandingPage> find(String slug) {
        return rows.findById(slug).map(PageRow::toPage);
    }

    /** All pages that have been written, in the order of the footer. */
    public List<StandingPage> all() {
        return rows.findAllByOrderByPositionAscSlugAsc().stream()
                .map(PageRow::toPage)
                .toList();
    }

    /** Titles and addresses of all pages that have been written. */
    public List<PageTitle> titles() {
        return rows.titles();
    }

    /**
     * Writes a page, or makes it.
     *
     * @param revision that of the page as it was opened, 0 for one that is not there yet
     * @throws BadInput when a field cannot be taken, or, with field {@code revision}, when somebody else has saved the
     *     page since
     */
    @MayEdit
    @Transactional
    public StandingPage save(String slug, String title, String body, long revision) {
        check(slug, title, body);
        PageRow row = rows.findById(slug).orElse(null);
        if (row == null && revision == 0) {
            PageRow made = new PageRow(slug, SLUGS.indexOf(slug), title.strip(), body, clock.instant());
            return stored(made);
        }
        if (row == null || row.toPage().revision() != revision) {
            throw stale();
        }
        row.change(title.strip(), body, clock.instant());
        return stored(row);
    }

    private StandingPage stored(PageRow row) {
        changes.note(Subject.SITE);
        try {
            return rows.saveAndFlush(row).toPage();
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException e) {
            throw stale();
        }
    }

    private static BadInput stale() {
        return new BadInput(
                "revision", "Somebody else has saved this page since you opened it. Load it again, then save.");
    }

    private static void check(String slug, String title, String body) {
        if (!SLUGS.contains(slug)) {
            throw new BadInput("slug", "There can be these pages: " + String.join(", ", SLUGS) + ".");
        }
        if (title.isBlank() || title.strip().length() > TITLE_MAX) {
            throw new BadInput("title", "Give the page a title of 1 to %d characters.".formatted(TITLE_MAX));
        }
        if (body.length() > BODY_MAX) {
            throw new BadInput("body", "A page has %,d characters at most.".formatted(BODY_MAX));
        }
    }
}
