package org.colophon.sourcing;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.colophon.identity.CurrentPerson;
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

/** What became of the newsroom's sources, where they are used, and what people make of it. */
@Service
@Transactional
public class SourceWatching {

    private static final UUID NEWEST = new UUID(-1L, -1L);

    private final StoredSources sources;
    private final StoredSourceEvents events;
    private final SourcePlaces places;
    private final Clock clock;

    SourceWatching(StoredSources sources, StoredSourceEvents events, SourcePlaces places, Clock clock) {
        this.sources = sources;
        this.events = events;
        this.places = places;
        this.clock = clock;
    }

    /** The sources that a filter lets through, the newest first. @param after {@link Slice#next} of the page before */
    @InNewsroom
    @Transactional(readOnly = true)
    public Slice<Source> find(SourceFilter filter, @Nullable String after, int size) {
        String pattern = Patterns.containing(filter.text());
        UUID before = id(after);
        Limit limit = Limit.of(size + 1);
        List<StoredSource> rows = filter.anyCondition()
                ? sources.search(pattern, before, limit)
                : sources.search(SourceFilter.codes(filter.conditions()), pattern, before, limit);
        return Slice.of(
                rows.stream().map(StoredSource::toSource).toList(),
                size,
                source -> source.id().toString());
    }

    /** What the newsroom keeps of a source's page. @throws NotFound when there is no such source */
    @InNewsroom
    @Transactional(readOnly = true)
    public SourceRecord record(SourceId id) {
        StoredSource source = sources.findById(id.value()).orElseThrow(SourceWatching::missing);
        return source.watch().toRecord(source.toSource().check().fetched().textSha256());
    }

    /** The articles that list a source or have facts from it, the newest first. @param after as in {@link #find} */
    @InNewsroom
    @Transactional(readOnly = true)
    public Slice<SourcePlace> places(SourceId id, @Nullable String after, int size) {
        return places.of(id.value(), after, size);
    }

    /** What became of a source and what people did about it, the latest first. */
    @InNewsroom
    @Transactional(readOnly = true)
    public List<SourceEvent> events(SourceId id, int limit) {
        return events.of(id.value(), NEWEST, Limit.of(limit)).stream()
                .map(StoredSourceEvent::toEvent)
                .toList();
    }

    /**
     * Takes a changed page as it was seen last for the one that the newsroom knows. Who did it stays on record, with both
     * digests. An excerpt that a person entered stays.
     *
     * @param seenSha256 {@link SourceRecord#seenSha256} of what the person looked at
     * @throws BadInput when the source is not changed, or has changed once more since
     */
    @MayEdit
    public Source accept(SourceId id, String seenSha256) {
        StoredSource source = sources.locked(id.value()).orElseThrow(SourceWatching::missing);
        SourceCheck before = source.toSource().check();
        if (before.condition() != SourceCondition.CHANGED) {
            throw new BadInput("source", "This source is not changed. Open it again to see how it is.");
        }
        if (!source.watch().seenSha256().equals(seenSha256)) {
            throw new BadInput("source", "This source has changed once more. Open it again, then accept it.");
        }
        source.accept();
        events.save(new StoredSourceEvent(
                source.id(),
                new SourceEvent(
                        SourceEvent.Kind.ACCEPTED,
                        clock.instant(),
                        CurrentPerson.require().id(),
                        "",
                        before.fetched().textSha256(),
                        seenSha256)));
        return source.toSource();
    }

    private static UUID id(@Nullable String after) {
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
