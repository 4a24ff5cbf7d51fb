package org.colophon.sourcing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.colophon.fetch.FetchedPage;
import org.jspecify.annotations.Nullable;

/** What is kept of a source's page over time. Its digest when it was recorded stands in the source. */
@Embeddable
class Watch {

    /** So often in a row, and over so long, a page must be gone until it counts as dead. */
    static final int DEAD_AFTER_TIMES = 3;

    static final Duration DEAD_AFTER = Duration.ofDays(3);

    private @Nullable Instant goneSince;
    private int goneTimes;

    private @Nullable Instant readAt;
    private String readExcerpt = "";

    private @Nullable Instant seenAt;

    @Column(name = "seen_sha256")
    private String seenSha256 = "";

    private String seenExcerpt = "";

    /** This is the page that the newsroom knows. */
    void record(FetchedPage page) {
        this.readAt = page.retrieved();
        this.readExcerpt = page.excerpt();
        forgetSeen();
    }

    /** It is something else now. */
    void seen(FetchedPage page) {
        if (!page.sha256().equals(seenSha256)) {
            this.seenAt = page.retrieved();
        }
        this.seenSha256 = page.sha256();
        this.seenExcerpt = page.excerpt();
    }

    /** It is what was recorded. */
    void forgetSeen() {
        this.seenAt = null;
        this.seenSha256 = "";
        this.seenExcerpt = "";
    }

    /** What was seen is what the newsroom knows from now on. @return its digest */
    String accept() {
        String accepted = seenSha256;
        this.readAt = seenAt;
        this.readExcerpt = seenExcerpt;
        forgetSeen();
        return accepted;
    }

    /** Somebody answered there. */
    void there() {
        this.goneSince = null;
        this.goneTimes = 0;
    }

    /** The page was not there. @return whether it counts as dead */
    boolean gone(Instant now) {
        Instant since = goneSince == null ? now : goneSince;
        this.goneSince = since;
        this.goneTimes++;
        return goneTimes >= DEAD_AFTER_TIMES && !since.plus(DEAD_AFTER).isAfter(now);
    }

    boolean hasChanged() {
        return !seenSha256.isEmpty();
    }

    String seenSha256() {
        return seenSha256;
    }

    String readExcerpt() {
        return readExcerpt;
    }

    String seenExcerpt() {
        return seenExcerpt;
    }

    SourceRecord toRecord(String sha256) {
        return new SourceRecord(readAt, sha256, readExcerpt, seenAt, seenSha256, seenExcerpt);
    }
}
