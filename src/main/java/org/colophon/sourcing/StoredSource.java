package org.colophon.sourcing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.colophon.fetch.FetchedPage;
import org.colophon.shared.Ids;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "source")
class StoredSource {

    @Id
    private UUID id;

    private String title;
    private String publisher;
    private String url = "";
    private String addressKey = "";

    private String author = "";
    private String publishedAt = "";
    private @Nullable Instant retrievedAt;
    private String licence = "";
    private String language = "";
    private String aiWritten = WrittenByAi.UNKNOWN.code();
    private String reliability = "";
    private String excerpt = "";
    private @Nullable Instant embargoUntil;

    private String condition = SourceCondition.UNCHECKED.code();

    @Column(name = "text_sha256")
    private String textSha256 = "";

    private String etag = "";
    private String lastModified = "";
    private @Nullable Instant checkedAt;
    private @Nullable Instant nextCheckAt;
    private int failures;
    private String fetchNote = "";

    @Embedded
    private Watch watch = new Watch();

    @SuppressWarnings("NullAway.Init")
    protected StoredSource() {}

    @SuppressWarnings("NullAway.Init")
    StoredSource(SourceEntry entry, Instant now) {
        this.id = Ids.next();
        write(entry, now);
    }

    /** Takes over what was entered; what the entry leaves open stays. What was found at another address is void. */
    void write(SourceEntry entry, Instant now) {
        this.title = entry.title();
        this.publisher = entry.publisher();
        if (!url.equals(entry.url())) {
            this.url = entry.url();
            nameAddress();
            this.watch = new Watch();
            Instant next = url.isEmpty() ? null : now;
            write(new SourceCheck(SourceCondition.UNCHECKED, null, next, 0, "", SourceCheck.Fetched.NOTHING));
        }
        SourceDetails details = entry.details();
        this.author = Objects.requireNonNullElse(details.author(), author);
        this.publishedAt = Objects.requireNonNullElse(details.publishedAt(), publishedAt);
        String read = details.retrievedAt();
        if (read != null) {
            this.retrievedAt = read.isEmpty() ? null : Instant.parse(read);
        }
        this.licence = Objects.requireNonNullElse(details.licence(), licence);
        this.language = Objects.requireNonNullElse(details.language(), language);
        WrittenByAi ai = details.aiWritten();
        this.aiWritten = ai == null ? aiWritten : ai.code();
        this.reliability = Objects.requireNonNullElse(details.reliability(), reliability);
        this.excerpt = Objects.requireNonNullElse(details.excerpt(), excerpt);
        String until = details.embargoUntil();
        if (until != null) {
            this.embargoUntil = until.isEmpty() ? null : Instant.parse(until);
        }
    }

    void write(SourceCheck check) {
        this.condition = check.condition().code();
        this.checkedAt = check.at();
        this.nextCheckAt = check.nextAt();
        this.failures = check.failures();
        this.fetchNote = check.note();
        this.textSha256 = check.fetched().textSha256();
        this.etag = check.fetched().etag();
        this.lastModified = check.fetched().lastModified();
    }

    /** Takes from the page what nobody has entered. */
    void fill(PageOrigin origin, FetchedPage page) {
        this.publisher = publisher.isEmpty() ? origin.publisher() : publisher;
        this.author = author.isEmpty() ? origin.author() : author;
        this.publishedAt = publishedAt.isEmpty() ? origin.publishedAt() : publishedAt;
        this.retrievedAt = retrievedAt == null ? page.retrieved() : retrievedAt;
        this.licence = licence.isEmpty() ? origin.licence() : licence;
        this.language = language.isEmpty() ? origin.language() : language;
        this.aiWritten = aiWritten.equals(WrittenByAi.UNKNOWN.code())
                ? origin.aiWritten().code()
                : aiWritten;
        this.excerpt = excerpt.isEmpty() ? page.excerpt() : excerpt;
    }

    /** What the page is now is what the newsroom knows. An excerpt that a person entered stays. */
    void accept() {
        this.excerpt = excerpt.equals(watch.readExcerpt()) ? watch.seenExcerpt() : excerpt;
        this.textSha256 = watch.accept();
        this.condition = SourceCondition.REACHABLE.code();
    }

    void nameAddress() {
        this.addressKey = SourceAddress.key(url);
    }

    Watch watch() {
        return watch;
    }

    UUID id() {
        return id;
    }

    Source toSource() {
        return new Source(
                new SourceId(id),
                title,
                publisher,
                url,
                new About(
                        author,
                        publishedAt,
                        retrievedAt,
                        licence,
                        language,
                        WrittenByAi.of(aiWritten).orElse(WrittenByAi.UNKNOWN),
                        reliability,
                        excerpt,
                        embargoUntil),
                new SourceCheck(
                        SourceCondition.of(condition).orElse(SourceCondition.UNCHECKED),
                        checkedAt,
                        nextCheckAt,
                        failures,
                        fetchNote,
                        new SourceCheck.Fetched(textSha256, etag, lastModified)));
    }
}
