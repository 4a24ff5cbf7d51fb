package org.colophon.sourcing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.MayEdit;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one fact of several that were entered for the same thing. Articles keep their keys, even where two of them then
 * print the same fact, and list its source from then on. What is published stays as it was printed. There is no way back.
 */
@Service
@Transactional
public class FactMerging {

    /** As many facts are merged at once, and at most. */
    public static final int MOST = 50;

    private final StoredFacts facts;
    private final FactUses uses;
    private final SourceUsing sources;
    private final FactKeeping keeping;

    FactMerging(StoredFacts facts, FactUses uses, SourceUsing sources, FactKeeping keeping) {
        this.facts = facts;
        this.uses = uses;
        this.sources = sources;
        this.keeping = keeping;
    }

    /** What a merge moves. @param keys uses in texts, each under a key of its article @param articles they belong to */
    public record Moved(int keys, int articles) {}

    /** What would move to another fact if these went. */
    @InNewsroom
    @Transactional(readOnly = true)
    public Moved moving(Collection<FactId> gone) {
        return moved(uses.using(gone.stream().map(FactId::value).toList()));
    }

    /**
     * Lets one fact stand for others. Drafts that print something else from then on are told of, as after a change.
     *
     * @param gone the others, each with the revision that the person saw
     * @throws StaleFact when one of them has another revision by now
     * @throws BadInput when they are not of one kind, or one was merged before
     */
    @MayEdit
    public Moved merge(FactId kept, long revision, Map<FactId, Long> gone) {
        if (gone.isEmpty() || gone.size() >= MOST || gone.containsKey(kept)) {
            throw new BadInput("facts", "Choose 2 to %d facts to merge.".formatted(MOST));
        }
        Map<UUID, StoredFact> stored = locked(kept, revision, gone);
        StoredFact stays =
                Objects.requireNonNull(stored.remove(kept.value()), "the one that stays is among those locked");
        List<FactUse> moving = new ArrayList<>(uses.using(stored.keySet()));
        Moved moved = moved(moving);
        for (StoredFact fact : stored.values()) {
            keeping.note(fact, shortened("Merged into", stays.toFact()));
            fact.mergedInto(kept.value());
        }
        moving.forEach(use -> use.use(stays));
        listSource(stays.toFact().source(), moving);
        keeping.note(
                stays,
                stored.size() == 1
                        ? shortened(
                                "Took over", stored.values().iterator().next().toFact())
                        : "Took over %d facts that were merged into it.".formatted(stored.size()));
        Set<UUID> printed = new HashSet<>();
        moving.forEach(use -> printed.add(use.article()));
        Map<UUID, Fact> before = new HashMap<>();
        stored.forEach((id, fact) -> before.put(id, fact.toFact()));
        Fact after = stays.toFact();
        if (!printed.isEmpty()) {
            before.values().forEach(fact -> keeping.replaced(fact, after));
        }
        before.keySet().forEach(id -> facts.passOn(id, kept.value()));
        return moved;
    }

    /** Articles that print the fact from now on list where it comes from. */
    private void listSource(@Nullable SourceId source, List<FactUse> moving) {
        if (source != null) {
            moving.stream().map(FactUse::article).distinct().forEach(article -> sources.listed(article, source));
        }
    }

    private Map<UUID, StoredFact> locked(FactId kept, long revision, Map<FactId, Long> gone) {
        Map<FactId, Long> seen = new HashMap<>(gone);
        seen.put(kept, revision);
        Map<UUID, StoredFact> stored = new HashMap<>();
        facts.locked(seen.keySet().stream().map(FactId::value).toList()).forEach(fact -> stored.put(fact.id(), fact));
        Set<FactKind> kinds = new HashSet<>();
        seen.forEach((id, number) -> {
            StoredFact fact = stored.get(id.value());
            if (fact == null) {
                throw new NotFound("There is no such fact.");
            }
            if (fact.mergedInto() != null) {
                throw new BadInput(
                        "facts",
                        "“%s” was merged before.".formatted(fact.toFact().label()));
            }
            keeping.requireCurrent(fact, number);
            kinds.add(fact.toFact().kind());
        });
        if (kinds.size() > 1) {
            throw new BadInput("facts", "Only facts of one kind can be merged.");
        }
        return stored;
    }

    private static Moved moved(List<FactUse> moving) {
        return new Moved(moving.size(), (int)
                moving.stream().map(FactUse::article).distinct().count());
    }

    private static String shortened(String what, Fact fact) {
        String print = FactPrinter.print(fact, "en");
        return "%s “%s” (%s)."
                .formatted(what, fact.label(), print.length() > 200 ? print.substring(0, 200) + "…" : print);
    }
}
