package org.colophon.record;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The record of what was published, for everybody to read: it holds digests and what is known about a version, and no
 * text of an article.
 */
@Service
@Transactional(readOnly = true)
public class Records {

    private final RecordRows rows;

    Records(RecordRows rows) {
        this.rows = rows;
    }

    /** The record of a published version. */
    public Optional<SignedRecord> published(UUID article, int number) {
        return rows.published(article, number);
    }

    /** The record of the newest published version of an article. */
    public Optional<SignedRecord> newest(UUID article) {
        return rows.newestPublished(article);
    }

    /** The newest record that tells of the article's retraction. */
    public Optional<SignedRecord> retraction(UUID article) {
        return rows.newestRetraction(article);
    }

    /** All records about an article, the oldest first. */
    public List<SignedRecord> of(UUID article) {
        return rows.of(article);
    }

    /** The record at this place in the chain, from 1. */
    public Optional<SignedRecord> bySequence(long sequence) {
        return rows.bySequence(sequence);
    }

    /** The next records behind this one, in their order. @param after 0 for the first ones */
    public List<SignedRecord> after(long after, int size) {
        return rows.after(after, size);
    }

    /** The records of versions with exactly these words, the newest first. @param wordsSha256 from {@link WordsDigest} */
    public List<SignedRecord> withWords(String wordsSha256, int limit) {
        return rows.withWords(wordsSha256, limit);
    }

    /** The last place in the chain that has a record, 0 when there is none. */
    public long last() {
        return rows.head().sequence();
    }

    /** How many versions have their record. */
    public long countPublished() {
        return rows.count(RecordKind.PUBLISHED);
    }
}
