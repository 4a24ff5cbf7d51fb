package org.colophon.article;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colophon.identity.PersonId;
import org.colophon.shared.Patterns;
import org.colophon.shared.Slice;
import org.colophon.shared.TimeKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the newsroom's list of articles, the latest changed first, by key: no page costs more than the first. */
@Component
class ArticleList {

    private final EntityManager entities;

    ArticleList(EntityManager entities) {
        this.entities = entities;
    }

    Slice<Article> read(ArticleFilter filter, @Nullable String after, int size) {
        StringBuilder where = new StringBuilder("""
                select a from StoredArticle a left join fetch a.section
                where (a.changedAt < :at or (a.changedAt = :at and a.id < :id))""");
        Map<String, Object> values = new LinkedHashMap<>();
        TimeKey key = TimeKey.decode(after);
        values.put("at", key.at());
        values.put("id", key.id());
        where.append(
                switch (filter.shelf()) {
                    case ALL -> " and a.trashedAt is null and a.state <> KILLED";
                    case PITCHES -> " and a.trashedAt is null and a.state = PITCH";
                    case DRAFTS -> " and a.trashedAt is null and a.state = DRAFT";
                    case IN_REVIEW -> " and a.trashedAt is null and a.state = IN_REVIEW";
                    case APPROVED -> " and a.trashedAt is null and a.state = APPROVED";
                    case SCHEDULED -> " and a.trashedAt is null and a.state = SCHEDULED";
                    case PUBLISHED -> " and a.trashedAt is null and a.live = true";
                    case CHANGED -> " and a.trashedAt is null and a.live = true and a.changedSincePublished = true";
                    case RETRACTED -> " and a.trashedAt is null and a.state = RETRACTED";
                    case KILLED -> " and a.trashedAt is null and a.state = KILLED";
                    case TRASH -> " and a.trashedAt is not null";
                });
        UUID section = filter.section();
        if (section != null) {
            where.append(" and a.section.id = :section");
            values.put("section", section);
        }
        PersonId author = filter.author();
        if (author != null) {
            where.append(" and exists (select 1 from StoredArticle x join x.bylines b"
                    + " where x.id = a.id and b.personId = :author)");
            values.put("author", author.value());
        }
        if (!filter.text().isBlank()) {
            where.append(" and (lower(a.headline) like :text escape '\\' or a.slug like :text escape '\\')");
            values.put("text", Patterns.containing(filter.text()));
        }
        TypedQuery<StoredArticle> query =
                entities.createQuery(where + " order by a.changedAt desc, a.id desc", StoredArticle.class);
        values.forEach(query::setParameter);
        List<StoredArticle> rows = query.setMaxResults(size + 1).getResultList();
        return Slice.of(rows, size, row -> new TimeKey(row.changedAt(), row.id()).encoded())
                .map(StoredArticle::toArticle);
    }
}
