package org.colophon.planning;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.colophon.article.ArticleState;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.PersonId;
import org.colophon.shared.Newsroom;
import org.colophon.shared.Patterns;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the articles of the budget. Reads ids only: cards are made of what services say about them. */
@Component
class BudgetQueries {

    private static final String DUE_AT = "coalesce(p.due_at, :never)";
    private static final String RANK = """
            (case coalesce(p.priority, 'NORMAL')
              when 'URGENT' then 0 when 'HIGH' then 1 when 'NORMAL' then 2 else 3 end)""";

    private final EntityManager entities;
    private final Newsroom newsroom;
    private final Clock clock;

    BudgetQueries(EntityManager entities, Newsroom newsroom, Clock clock) {
        this.entities = entities;
        this.newsroom = newsroom;
        this.clock = clock;
    }

    /** What a query says after "where", and the values in it. */
    private record Where(StringBuilder words, Map<String, Object> values) {

        void and(String condition) {
            words.append(" and ").append(condition);
        }

        void and(String condition, String name, Object value) {
            and(condition);
            values.put(name, value);
        }
    }

    /** The articles of a column in their order. */
    List<UUID> column(BudgetFilter filter, ArticleState state, @Nullable BudgetPlace after, int limit) {
        Where where = where(filter);
        where.and("a.state = :state", "state", state.name());
        if (state == ArticleState.PUBLISHED) {
            // Publishing changes an article, too; of an archive only the newest are looked at.
            where.and("a.changed_at > :since and a.published_at > :since", "since", since());
        }
        return inOrder(where, BudgetOrder.DUE, after, limit);
    }

    /** The articles of all columns in an order. */
    List<UUID> list(BudgetFilter filter, BudgetOrder order, @Nullable BudgetPlace after, int limit) {
        Where where = where(filter);
        shown(where, filter);
        return inOrder(where, order, after, limit);
    }

    /** Those of these that the budget shows. */
    List<UUID> among(BudgetFilter filter, Collection<UUID> ids) {
        Where where = where(filter);
        shown(where, filter);
        where.and("a.id in (:ids)", "ids", ids);
        return inOrder(where, BudgetOrder.DUE, null, ids.size());
    }

    /** Those due from a time on and before another, and those of the scheduled ones. Published ones stay. */
    List<UUID> between(BudgetFilter filter, Instant from, Instant before, Collection<UUID> scheduled, int limit) {
        Where where = where(filter);
        where.and(
                "a.state in (:states)",
                "states",
                filter.states().stream().map(ArticleState::name).toList());
        where.and("((p.due_at >= :from and p.due_at < :before)"
                + (scheduled.isEmpty() ? ")" : " or a.id in (:scheduled))"));
        where.values().put("from", from);
        where.values().put("before", before);
        if (!scheduled.isEmpty()) {
            where.values().put("scheduled", scheduled);
        }
        return inOrder(where, BudgetOrder.DUE, null, limit);
    }

    /** How many articles each column has; those without any are missing. */
    Map<ArticleState, Long> counts(BudgetFilter filter) {
        Where where = where(filter);
        shown(where, filter);
        NativeQuery<?> query = entities.createNativeQuery("select a.state as state, count(*) as articles" + from(filter)
                        + where.words() + " group by a.state")
                .unwrap(NativeQuery.class)
                .addScalar("state", String.class)
                .addScalar("articles", Long.class);
        where.values().forEach(query::setParameter);
        Map<ArticleState, Long> counts = new EnumMap<>(ArticleState.class);
        for (Object row : query.getResultList()) {
            Object[] cells = (Object[]) row;
            counts.put(ArticleState.valueOf((String) cells[0]), (Long) cells[1]);
        }
        return counts;
    }

    private List<UUID> inOrder(Where where, BudgetOrder order, @Nullable BudgetPlace after, int limit) {
        boolean latest = order == BudgetOrder.CHANGE;
        String at = latest ? "a.changed_at" : DUE_AT;
        String rank = order == BudgetOrder.PRIORITY ? RANK : "0";
        if (after != null) {
            where.and("(%1$s > :rank or (%1$s = :rank and (%2$s %3$s :at or (%2$s = :at and a.id < :id))))"
                    .formatted(rank, at, latest ? "<" : ">"));
            where.values().put("rank", after.rank());
            where.values().put("at", after.at());
            where.values().put("id", after.id());
        }
        if (!latest) {
            where.values().put("never", BudgetPlace.NEVER);
        }
        String sorted = (order == BudgetOrder.PRIORITY ? rank + ", " : "") + at + (latest ? " desc" : "");
        NativeQuery<?> query = entities.createNativeQuery("select a.id as id"
                        + " from article a left join article_plan p on p.article_id = a.id"
                        + " left join desk_section s on s.section_id = a.section_id where a.trashed_at is null"
                        + where.words() + " order by " + sorted + ", a.id desc limit :limit")
                .unwrap(NativeQuery.class)
                .addScalar("id", UUID.class);
        where.values().forEach(query::setParameter);
        query.setParameter("limit", limit);
        return query.getResultList().stream().map(UUID.class::cast).toList();
    }

    private static String from(BudgetFilter filter) {
        boolean plain = filter.desk() == null && filter.priority() == null && filter.due() == BudgetFilter.Due.ANY;
        return " from article a"
                + (plain ? "" : " left join article_plan p on p.article_id = a.id")
                + (filter.desk() == null ? "" : " left join desk_section s on s.section_id = a.section_id")
                + " where a.trashed_at is null";
    }

    private void shown(Where where, BudgetFilter filter) {
        where.and(
                "a.state in (:states)",
                "states",
                filter.states().stream().map(ArticleState::name).toList());
        where.and("(a.state <> 'PUBLISHED' or (a.changed_at > :since and a.published_at > :since))", "since", since());
    }

    private Where where(BudgetFilter filter) {
        Where where = new Where(new StringBuilder(), new LinkedHashMap<>());
        if (filter.desk() != null) {
            where.and("coalesce(p.desk_id, s.desk_id) = :desk", "desk", filter.desk());
        }
        if (filter.section() != null) {
            where.and("a.section_id = :section", "section", filter.section());
        }
        if (filter.priority() != null) {
            where.and(
                    "coalesce(p.priority, 'NORMAL') = :priority",
                    "priority",
                    filter.priority().name());
        }
        if (!filter.text().isBlank()) {
            where.and("lower(a.headline) like :text escape '\\'", "text", Patterns.containing(filter.text()));
        }
        whose(where, filter);
        due(where, filter.due());
        return where;
    }

    private static void whose(Where where, BudgetFilter filter) {
        String assigned = "exists (select 1 from assignment x where x.article_id = a.id";
        switch (filter.whose()) {
            case ALL -> {}
            case NOBODYS -> where.and("not " + assigned + ")");
            case MINE, ONE -> {
                PersonId person = filter.whose() == BudgetFilter.Whose.MINE
                        ? CurrentPerson.require().id()
                        : Objects.requireNonNull(filter.person(), "whose articles");
                where.and(assigned + " and x.person_id = :person)", "person", person.value());
            }
        }
    }

    private void due(Where where, BudgetFilter.Due due) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), newsroom.zone());
        switch (due) {
            case ANY -> {}
            case NONE -> where.and("p.due_at is null");
            case OVERDUE -> {
                where.and("p.due_at < :due", "due", clock.instant());
                where.and("a.state in ('PITCH', 'DRAFT', 'IN_REVIEW', 'CORRECTING')");
            }
            case TODAY -> where.and("p.due_at < :due", "due", start(today.plusDays(1)));
            case WEEK -> where.and("p.due_at < :due", "due", start(today.plusDays(8)));
        }
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(newsroom.zone()).toInstant();
    }

    private Instant since() {
        return clock.instant().minus(BudgetColumns.STAYS);
    }
}
