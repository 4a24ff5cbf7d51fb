package org.colophon.publication;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.colophon.article.ArticleState;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads which articles use a fact in their draft or print it in their published version, each of them once. */
@Component
class ImpactRows {

    /** Behind every id. */
    private static final UUID LAST = new UUID(-1L, -1L);

    private final EntityManager entities;

    ImpactRows(EntityManager entities) {
        this.entities = entities;
    }

    /** @param printed whether the version that readers see prints the fact */
    record Row(
            UUID article,
            String headline,
            String language,
            ArticleState state,
            boolean trashed,
            String key,
            boolean printed) {}

    ImpactCount count(UUID fact, boolean complete) {
        Object[] counts = (Object[])
                entities.createNativeQuery("""
                        select
                          (select count(distinct p.article_id) from published_fact p where p.fact_id = :fact),
                          (select count(distinct u.article_id) from article_fact u
                             join article a on a.id = u.article_id
                             where u.fact_id = :fact and a.trashed_at is null and not exists (
                               select 1 from published_fact p
                               where p.article_id = u.article_id and p.fact_id = :fact)),
                          (select count(distinct u.article_id) from article_fact u
                             join article a on a.id = u.article_id
                             where u.fact_id = :fact and a.trashed_at is not null)""").setParameter("fact", fact).getSingleResult();
        return new ImpactCount(number(counts[1]), number(counts[0]), number(counts[2]), complete);
    }

    List<Row> page(UUID fact, @Nullable String after, int limit) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                        select a.id as id, a.headline as headline, a.language as language, a.state as state,
                          case when a.trashed_at is null then 0 else 1 end as trashed, min(x.fact_key) as fact_key,
                          max(x.printed) as printed
                        from (
                          select article_id, fact_key, 0 as printed from article_fact where fact_id = :fact
                          union all
                          select article_id, fact_key, 1 as printed from published_fact where fact_id = :fact
                        ) x join article a on a.id = x.article_id
                        where a.id < :after
                        group by a.id, a.headline, a.language, a.state, a.trashed_at
                        order by a.id desc limit :limit""")
                .unwrap(NativeQuery.class)
                .addScalar("id", UUID.class)
                .addScalar("headline", String.class)
                .addScalar("language", String.class)
                .addScalar("state", String.class)
                .addScalar("trashed", Integer.class)
                .addScalar("fact_key", String.class)
                .addScalar("printed", Integer.class)
                .setParameter("fact", fact)
                .setParameter("after", after == null ? LAST : UUID.fromString(after))
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream()
                .map(row -> new Row(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        ArticleState.valueOf((String) row[3]),
                        number(row[4]) > 0,
                        (String) row[5],
                        number(row[6]) > 0))
                .toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
