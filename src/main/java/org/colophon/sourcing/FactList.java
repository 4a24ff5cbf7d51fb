package org.colophon.sourcing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.Map;
import org.colophon.shared.Patterns;
import org.colophon.shared.Slice;
import org.colophon.shared.TimeKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads the newsroom's facts, the latest changed first, by key: no page costs more than the first. Words are looked for
 * in that order too, fact by fact, until a page is full; only words that occur nowhere cost a look at every fact.
 */
@Component
class FactList {

    private final EntityManager entities;

    FactList(EntityManager entities) {
        this.entities = entities;
    }

    Slice<Fact> read(FactFilter filter, @Nullable String after, int size) {
        StringBuilder where = new StringBuilder("""
                select f from StoredFact f
                where (f.changedAt < :at or (f.changedAt = :at and f.id < :id))""");
        Map<String, Object> values = new LinkedHashMap<>();
        TimeKey key = TimeKey.decode(after);
        values.put("at", key.at());
        values.put("id", key.id());
        if (filter.status() != null) {
            where.append(" and f.status = :status");
            values.put("status", filter.status().code());
        }
        if (filter.reviewBy() != null) {
            where.append(" and f.reviewBy <= :day");
            values.put("day", filter.reviewBy());
        }
        if (filter.source() != null) {
            where.append(" and f.sourceId = :source");
            values.put("source", filter.source().value());
        }
        if (!filter.text().isBlank()) {
            where.append(" and (lower(f.label) like :text escape '\\' or lower(f.value) like :text escape '\\')");
            values.put("text", Patterns.containing(filter.text()));
        }
        where.append(" order by f.changedAt desc, f.id desc");
        TypedQuery<StoredFact> query = entities.createQuery(where.toString(), StoredFact.class);
        values.forEach(query::setParameter);
        return Slice.of(
                query.setMaxResults(size + 1).getResultList().stream()
                        .map(StoredFact::toFact)
                        .toList(),
                size,
                fact -> new TimeKey(fact.trace().changedAt(), fact.id().value()).encoded());
    }
}
