package org.colophon.sourcing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.colophon.change.PublicChanges;
import org.colophon.change.Subject;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.MayEdit;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.colophon.shared.Patterns;
import org.colophon.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The newsroom's sources, whatever articles use them. Whoever may change an article changes those it lists by
 * {@link Sourcing}.
 */
@Service
@Transactional
public class Sources {

    private static final UUID NEWEST = new UUID(-1L, -1L);

    private final StoredSources sources;
    private final SourceUses uses;
    private final PublicChanges changes;
    private final Clock clock;

    Sources(StoredSources sources, SourceUses uses, PublicChanges changes, Clock clock) {
        this.sources = sources;
        this.uses = uses;
        this.changes = changes;
        this.clock = clock;
    }

    /** One source. @throws NotFound when there is none */
    @InNewsroom
    @Transactional(readOnly = true)
    public Source get(SourceId id) {
        return sources.findById(id.value()).orElseThrow(Sources::missing).toSource();
    }

    /**
     * Sources whose title, publisher, author or address contains the text, the newest first.
     *
     * @param after {@link Slice#next} of the page before; null for the first
     */
    @InNewsroom
    @Transactional(readOnly = true)
    public Slice<Source> find(String text, @Nullable String after, int size) {
        return Slice.of(
                sources.search(Patterns.containing(text), key(after), Limit.of(size + 1)).stream()
                        .map(StoredSource::toSource)
                        .toList(),
                size,
                source -> source.id().toString());
    }

    /** How many articles list this source. */
    @InNewsroom
    @Transactional(readOnly = true)
    public long uses(SourceId id) {
        return uses.uses(id.value());
    }

    /** Changes a source, for every article that lists it. @param entry its key is not looked at */
    @MayEdit
    public Source change(SourceId id, SourceEntry entry) {
        StoredSource source = sources.locked(id.value()).orElseThrow(Sources::missing);
        source.write(entry, clock.instant());
        changes.note(Subject.source(id.value()));
        return source.toSource();
    }

    /** Sources whose address is to be asked by now, the longest due first. */
    @InNewsroom
    @Transactional(readOnly = true)
    public List<Source> due(Instant now, int limit) {
        return sources.due(now, Limit.of(limit)).stream()
                .map(StoredSource::toSource)
                .toList();
    }

    /**
     * Notes what was found at a source's address. Nothing is noted when the source has another address by now.
     *
     * @param url the address that was asked
     * @throws BadInput when a text is longer than its column
     */
    @MayEdit
    public void checked(SourceId id, String url, SourceCheck check) {
        EntryText.checked("note", "note", check.note(), 500);
        EntryText.checked("etag", "ETag", check.fetched().etag(), 500);
        EntryText.checked("lastModified", "time of change", check.fetched().lastModified(), 100);
        StoredSource source = sources.locked(id.value()).orElseThrow(Sources::missing);
        if (source.toSource().url().equals(url)) {
            boolean dead = source.toSource().check().condition() == SourceCondition.DEAD;
            source.write(check);
            if (dead || check.condition() == SourceCondition.DEAD) {
                changes.note(Subject.source(id.value()));
            }
        }
    }

    private static UUID key(@Nullable String after) {
        try {
            return after == null ? NEWEST : UUID.fromString(after);
        } catch (IllegalArgumentException e) {
            return NEWEST;
        }
    }

    private static NotFound missing() {
        return new NotFound("There is no such source.");
    }
}
