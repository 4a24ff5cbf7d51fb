package org.colophon.manuscript;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.colophon.identity.PersonId;
import org.colophon.shared.Ids;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "kept_copy")
class StoredCopy {

    @Id
    private UUID id;

    private UUID articleId;
    private long baseVersion;
    private String name;
    private String headline;
    private String standfirst;

    private String body;

    private Instant keptAt;
    private UUID keptBy;
    private @Nullable Instant settledAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredCopy() {}

    @SuppressWarnings("NullAway.Init")
    StoredCopy(ManuscriptId manuscript, long baseVersion, Texts texts, PersonId by, Instant now) {
        this.id = Ids.next();
        this.articleId = manuscript.value();
        this.baseVersion = baseVersion;
        this.keptBy = by.value();
        write("", texts, now);
    }

    void write(String newName, Texts texts, Instant now) {
        this.name = newName;
        this.headline = texts.headline();
        this.standfirst = texts.standfirst();
        this.body = texts.body();
        this.keptAt = now;
    }

    void settle(Instant now) {
        this.settledAt = now;
    }

    UUID articleId() {
        return articleId;
    }

    KeptCopy toCopy() {
        return new KeptCopy(
                id,
                new ManuscriptId(articleId),
                name,
                new Texts(headline, standfirst, body),
                baseVersion,
                keptAt,
                new PersonId(keptBy));
    }
}
