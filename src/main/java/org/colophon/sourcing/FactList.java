package org.colophon.sourcing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
        Map<String, Object> values = new LinkedHashMap<>();
        // That the time is at most the key's follows from the rest; databases find the place in the index by it.
        StringBuilder where = new StringBuilder("""
                select f from StoredFact f where f.mergedInto is null and f.changedAt <= :at
                and (f.changedAt < :at or (f.changedAt = :at and f.id < :id))""");
        TimeKey key = TimeKey.decode(after);
        values.put("at", key.at());
        values.put("id", key.id());
        narrow(where, values, filter);
        where.append(" order by f.changedAt desc, f.id desc");
        return Slice.of(
                facts(where.toString(), values, size + 1),
                size,
                fact -> new TimeKey(fact.trace().changedAt(), fact.id().value()).encoded());
    }

    /** In the order in which they were entered, which no change upsets. @param after the last one read; null at first */
    List<Fact> inOrder(FactFilter filter, @Nullable FactId after, int size) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder where = new StringBuilder("select f from StoredFact f where f.mergedInto is null and f.id > :id");
        values.put("id", after == null ? new UUID(0, 0) : after.value());
        narrow(where, values, filter);
        return facts(where.append(" order by f.id").toString(), values, size);
    }

    private static void narrow(StringBuilder where, Map<String, Object> values, FactFilter filter) {
        if (filter.kind() != null) {
            where.append(" and f.kind = :kind");
            values.put("kind", filter.kind().code());
        }
        if (filter.status() != null) {
            where.append(" and f.status = :status");
            values.put("status", filter.status().code());
        }
        if (filter.reviewFrom() != null) {
            where.append(" and f.reviewBy >= :first");
            values.put("first", filter.reviewFrom());
        }
        if (filter.reviewBy() != null) {
            where.append(" and f.reviewBy <= :day");
            values.put("day", filter.reviewBy());
        }
        if (filter.source() != null) {
            where.append(" and f.sourceId = :source");
            values.put("source", filter.source().value());
        }
        switch (filter.use()) {
            case ANY -> {}
            case NONE ->
                where.append(" and not exists (select 1 from FactUse u join StoredArticle a on a.id = u.id.articleId"
                        + " where u.fact.id = f.id and a.trashedAt is null)");
            case PUBLISHED ->
                where.append(" and exists (select 1 from FactUse u join StoredArticle a on a.id = u.id.articleId"
                        + " where u.fact.id = f.id and a.publishedAt is not null and a.trashedAt is null)");
        }
        if (!filter.text().isBlank()) {
            where.append(" and (lower(f.label) like :text escape '\\' or lower(f.value) like :text escape '\\')");
            values.put("text", Patterns.containing(filter.text()));
        }
    }

    private List<Fact> facts(String query, Map<String, Object> values, int size) {
        TypedQuery<StoredFact> asked = entities.createQuery(query, StoredFact.class);
        values.forEach(asked::setParameter);
        return asked.setMaxResults(size).getResultList().stream()
                .map(StoredFact::toFact)
                .toList();
    }
}
