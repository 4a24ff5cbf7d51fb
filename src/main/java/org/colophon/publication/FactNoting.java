package org.colophon.publication;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;

/**
 * Notes the facts, corrections and links of versions that were published before this was done at once. Runs once after an
 * upgrade, a batch at a time; what it has done it does not do again.
 */
@Component
class FactNoting {

    private static final Logger LOG = LoggerFactory.getLogger(FactNoting.class);
    private static final int BATCH = 100;

    private final PrintedFacts printed;
    private final ErratumRows errata;
    private final LinkRows links;
    private final StoredVersions versions;
    private final VersionJson json;
    private final TransactionTemplate transaction;
    private volatile boolean complete;

    FactNoting(
            PrintedFacts printed,
            ErratumRows errata,
            LinkRows links,
            StoredVersions versions,
            VersionJson json,
            TransactionTemplate transaction) {
        this.printed = printed;
        this.errata = errata;
        this.links = links;
        this.versions = versions;
        this.json = json;
        this.transaction = transaction;
    }

    /** Whether every published article's facts are noted. */
    boolean complete() {
        return complete;
    }

    /** Notes what is left. Does nothing where nothing is. */
    void catchUp() {
        if (complete) {
            return;
        }
        int noted = 0;
        List<UUID> batch = printed.unnoted(BATCH);
        while (!batch.isEmpty() && !Thread.currentThread().isInterrupted()) {
            batch.forEach(this::noteOrLeaveOut);
            noted += batch.size();
            LOG.info("Noted the facts of {} published articles.", noted);
            batch = printed.unnoted(BATCH);
        }
        complete = batch.isEmpty();
    }

    /** One version that cannot be read does not keep the facts of all others from being told of. */
    private void noteOrLeaveOut(UUID article) {
        try {
            note(article);
        } catch (JacksonException unreadable) {
            LOG.error("The facts of the published article {} cannot be read and are left out.", article, unreadable);
            transaction.executeWithoutResult(status -> printed.noted(article));
        }
    }

    private void note(UUID article) {
        transaction.executeWithoutResult(status -> {
            printed.lock(article);
            versions.current(article)
                    .map(json::read)
                    .ifPresentOrElse(
                            version -> {
                                printed.note(version);
                                errata.note(version);
                                links.note(version);
                            },
                            () -> printed.noted(article));
        });
    }
}
