package org.colophon.sourcing;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colophon.identity.MayEdit;
import org.colophon.shared.BadInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in tables of facts as {@link FactExport} writes them. First {@link #check}, which stores nothing; then
 * {@link #store}. A row with the id of a fact changes it, any other row makes a new one. No row verifies anything.
 */
@Service
@Transactional
public class FactImport {

    private static final int CHUNK = 200;

    private final EntityManager entities;
    private final StoredFacts facts;
    private final StoredSources sources;
    private final FactKeeping keeping;

    FactImport(EntityManager entities, StoredFacts facts, StoredSources sources, FactKeeping keeping) {
        this.entities = entities;
        this.facts = facts;
        this.sources = sources;
        this.keeping = keeping;
    }

    /** What came of an import. @param stale labels of facts that somebody changed after the table was looked at */
    public record Result(int added, int changed, List<String> stale) {

        public Result {
            stale = List.copyOf(stale);
        }
    }

    /** Looks at each row. @throws BadInput when the file is no table of facts, or too large */
    @MayEdit
    @Transactional(readOnly = true)
    public List<FactImportRow> check(byte[] file) {
        List<FactTable.Row> rows = FactTable.read(file);
        Map<UUID, Fact> known = new HashMap<>();
        Set<UUID> wanted = ids(rows, FactColumn.ID);
        chunks(wanted)
                .forEach(some -> facts.findAllById(some).stream()
                        .filter(fact -> fact.mergedInto() == null)
                        .forEach(fact -> known.put(fact.id(), fact.toFact())));
        Set<UUID> from = new HashSet<>();
        chunks(ids(rows, FactColumn.SOURCE))
                .forEach(some -> sources.findAllById(some).forEach(source -> from.add(source.id())));
        Set<UUID> seen = new HashSet<>();
        return rows.stream().map(row -> row(row, known, from, seen)).toList();
    }

    /** Stores the rows that can be taken, all or, when something goes wrong, none. Facts changed since stay as they are. */
    @MayEdit
    public Result store(List<FactImportRow> rows) {
        int added = 0;
        int changed = 0;
        List<String> stale = new ArrayList<>();
        for (List<FactImportRow> some : chunks(rows)) {
            Map<UUID, StoredFact> stored = facts
                    .locked(some.stream()
                            .map(FactImportRow::before)
                            .filter(Objects::nonNull)
                            .map(fact -> fact.id().value())
                            .toList())
                    .stream()
                    .collect(Collectors.toMap(StoredFact::id, Function.identity()));
            for (FactImportRow row : some) {
                FactEntry entry = row.entry();
                if (entry == null || row.outcome() == FactImportRow.Outcome.SAME) {
                    continue;
                }
                Fact before = row.before();
                if (before == null) {
                    keeping.add(entry, id(entry.source()).orElse(null));
                    added++;
                } else if (change(stored.get(before.id().value()), before, entry)) {
                    changed++;
                } else {
                    stale.add(row.label());
                }
            }
            entities.flush();
            entities.clear();
        }
        return new Result(added, changed, stale);
    }

    private boolean change(@Nullable StoredFact fact, Fact before, FactEntry entry) {
        if (fact == null || fact.mergedInto() != null || fact.toFact().revision() != before.revision()) {
            return false;
        }
        keeping.write(fact, entry, id(entry.source()).orElse(null), "Imported from a table.");
        return true;
    }

    private static FactImportRow row(FactTable.Row row, Map<UUID, Fact> known, Set<UUID> sources, Set<UUID> seen) {
        String label = row.cell(FactColumn.LABEL, "");
        try {
            String given = row.cell(FactColumn.ID, "");
            Fact before = null;
            if (!given.isEmpty()) {
                UUID id = id(given).orElseThrow(() -> new BadInput("id", "The id is none."));
                before = known.get(id);
                if (before == null) {
                    throw new BadInput("id", "There is no fact with this id. Leave it empty for a new fact.");
                }
                if (!seen.add(id)) {
                    throw new BadInput("id", "Another row above has this id.");
                }
                requireRevision(row, before);
            }
            FactEntry entry = FactTable.entry(row, before);
            if (!entry.source().isEmpty()
                    && !id(entry.source()).map(sources::contains).orElse(false)
                    && (before == null
                            || before.source() == null
                            || !entry.source().equals(before.source().toString()))) {
                throw new BadInput("source", "There is no source with this id.");
            }
            return new FactImportRow(row.line(), entry.label(), entry, before, "");
        } catch (BadInput bad) {
            return new FactImportRow(row.line(), label, null, null, bad.reason());
        }
    }

    private static void requireRevision(FactTable.Row row, Fact before) {
        String revision = row.cell(FactColumn.REVISION, "");
        if (!revision.isEmpty() && !revision.equals(String.valueOf(before.revision()))) {
            throw new BadInput(
                    "revision",
                    "Somebody has changed this fact since the table was made. It is now “%s”."
                            .formatted(FactPrinter.print(before, "en")));
        }
    }

    private static Set<UUID> ids(List<FactTable.Row> rows, FactColumn column) {
        return rows.stream().flatMap(row -> id(row.cell(column, "")).stream()).collect(Collectors.toSet());
    }

    private static Optional<UUID> id(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static <T> List<List<T>> chunks(Collection<T> all) {
        List<T> list = List.copyOf(all);
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < list.size(); from += CHUNK) {
            chunks.add(list.subList(from, Math.min(from + CHUNK, list.size())));
        }
        return chunks;
    }
}
