package org.colophon.sourcing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.colophon.identity.PersonId;
import org.colophon.shared.Ids;
import org.jspecify.annotations.Nullable;

/** The stored form of a {@link Fact}. Only {@link FactKeeping} changes one, so that every change is in its history. */
@Entity
@Table(name = "fact")
class StoredFact {

    private static final int KEY_LENGTH = 160;

    @Id
    private UUID id;

    private String label;
    private String kind;

    @Column(name = "fact_value")
    private String value;

    /** See {@link #key(String)}. */
    private String valueKey;

    private String qualifier;
    private String unit;
    private @Nullable LocalDate asOf;
    private @Nullable UUID sourceId;
    private String locator = "";
    private String sourceSentence = "";

    private String status = FactStatus.UNVERIFIED.code();
    private @Nullable UUID verifiedBy;
    private @Nullable Instant verifiedAt;

    private @Nullable LocalDate reviewBy;
    private String notes = "";

    private long revision;
    private @Nullable Instant createdAt;
    private @Nullable UUID createdBy;
    private Instant changedAt;
    private @Nullable UUID changedBy;
    private @Nullable UUID statedBy;

    /** The fact that stands for this one since they were merged. A merged fact is listed nowhere and used nowhere. */
    private @Nullable UUID mergedInto;

    @SuppressWarnings("NullAway.Init")
    protected StoredFact() {}

    @SuppressWarnings("NullAway.Init")
    StoredFact(FactEntry entry, @Nullable UUID source, UUID by, Instant now) {
        this.id = Ids.next();
        this.createdAt = now;
        this.createdBy = by;
        this.statedBy = by;
        write(entry, source);
        changed(by, now);
    }

    /** Takes over what was entered; what the entry leaves open stays. */
    void write(FactEntry entry, @Nullable UUID source) {
        FactDetails details = entry.details();
        this.label = entry.label();
        this.kind = entry.kind().code();
        this.value = entry.value();
        this.valueKey = key(value);
        this.qualifier = entry.qualifier();
        this.unit = entry.unit();
        this.asOf = entry.asOf();
        this.sourceId = source;
        this.locator = Objects.requireNonNullElse(details.locator(), locator);
        this.sourceSentence = Objects.requireNonNullElse(details.sentence(), sourceSentence);
        this.notes = Objects.requireNonNullElse(details.notes(), notes);
        String day = details.reviewBy();
        if (day != null) {
            this.reviewBy = day.isEmpty() ? null : LocalDate.parse(day);
        }
    }

    /** A value as indexes hold it: long ones cut, so that two that differ may have the same; equal ones always do. */
    static String key(String value) {
        int length = value.codePointCount(0, value.length());
        return length <= KEY_LENGTH
                ? value
                : value.substring(0, value.offsetByCodePoints(0, KEY_LENGTH)) + "#" + length;
    }

    void judge(FactStatus verdict, UUID by, Instant now) {
        boolean open = verdict == FactStatus.UNVERIFIED;
        this.status = verdict.code();
        this.verifiedBy = open ? null : by;
        this.verifiedAt = open ? null : now;
    }

    void forgetSource() {
        this.sourceId = null;
    }

    void statedBy(UUID by) {
        this.statedBy = by;
    }

    void changed(UUID by, Instant now) {
        this.revision++;
        this.changedBy = by;
        this.changedAt = now;
    }

    void mergedInto(UUID kept) {
        this.mergedInto = kept;
    }

    @Nullable
    UUID mergedInto() {
        return mergedInto;
    }

    UUID id() {
        return id;
    }

    Fact toFact() {
        UUID source = sourceId;
        return new Fact(
                new FactId(id),
                label,
                new Stated(FactKind.of(kind).orElse(FactKind.TEXT), value, qualifier, unit, asOf),
                new Evidence(source == null ? null : new SourceId(source), locator, sourceSentence),
                new Verification(FactStatus.of(status).orElse(FactStatus.UNVERIFIED), person(verifiedBy), verifiedAt),
                new Care(reviewBy, notes),
                new Trace(revision, createdAt, person(createdBy), changedAt, person(changedBy), person(statedBy)));
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
