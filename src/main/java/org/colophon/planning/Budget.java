package org.colophon.planning;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colophon.article.Article;
import org.colophon.article.ArticleId;
import org.colophon.article.ArticleState;
import org.colophon.article.Articles;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.People;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the budget: everything in progress, in a number of queries that does not grow with the articles. */
@Service
@Transactional(readOnly = true)
public class Budget {

    /** As many articles a calendar shows. */
    public static final int CALENDAR_MOST = 500;

    private final BudgetQueries queries;
    private final Articles articles;
    private final StoredPlans plans;
    private final NewsDesks desks;
    private final TextLengths lengths;
    private final People people;
    private final ObjectProvider<Hours> hours;

    Budget(
            BudgetQueries queries,
            Articles articles,
            StoredPlans plans,
            NewsDesks desks,
            TextLengths lengths,
            People people,
            ObjectProvider<Hours> hours) {
        this.queries = queries;
        this.articles = articles;
        this.plans = plans;
        this.desks = desks;
        this.lengths = lengths;
        this.people = people;
        this.hours = hours;
    }

    /** The columns in their order, each with its first cards: those due first, and then the newest articles. */
    @InNewsroom
    public Map<ArticleState, BudgetStretch> columns(BudgetFilter filter, int size) {
        Map<ArticleState, Long> counts = queries.counts(filter);
        Map<ArticleState, List<UUID>> ids = new LinkedHashMap<>();
        for (ArticleState state : filter.states()) {
            ids.put(state, counts.containsKey(state) ? queries.column(filter, state, null, size + 1) : List.of());
        }
        Map<UUID, BudgetCard> cards =
                cards(ids.values().stream().flatMap(List::stream).toList());
        Map<ArticleState, BudgetStretch> columns = new LinkedHashMap<>();
        ids.forEach((state, own) ->
                columns.put(state, stretch(own, cards, counts.getOrDefault(state, 0L), BudgetOrder.DUE, size)));
        return columns;
    }

    /** More of a column. @param after {@link BudgetStretch#next} of before */
    @InNewsroom
    public BudgetStretch column(BudgetFilter filter, ArticleState state, @Nullable String after, int size) {
        List<UUID> ids = queries.column(filter, state, BudgetPlace.decode(after, false), size + 1);
        return stretch(ids, cards(ids), queries.counts(filter).getOrDefault(state, 0L), BudgetOrder.DUE, size);
    }

    /** All columns in one list. @param after {@link BudgetStretch#next} of before */
    @InNewsroom
    public BudgetStretch list(BudgetFilter filter, BudgetOrder order, @Nullable String after, int size) {
        List<UUID> ids = queries.list(filter, order, BudgetPlace.decode(after, order == BudgetOrder.CHANGE), size + 1);
        long count = queries.counts(filter).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return stretch(ids, cards(ids), count, order, size);
    }

    /** Those due or on the schedule from a time on and before another, by that time; {@link #CALENDAR_MOST} at most. */
    @InNewsroom
    public List<BudgetCard> between(BudgetFilter filter, Instant from, Instant before) {
        Set<UUID> scheduled = new HashSet<>();
        hours.forEach(one -> one.between(from, before).keySet().forEach(id -> scheduled.add(id.value())));
        return cards(queries.between(filter, from, before, scheduled, CALENDAR_MOST)).values().stream()
                .filter(card -> isBetween(card.time(), from, before))
                .toList();
    }

    /** The cards of those of these articles that the budget shows, whatever their times. */
    @InNewsroom
    public List<BudgetCard> among(BudgetFilter filter, Collection<ArticleId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<UUID> found =
                queries.among(filter, ids.stream().map(ArticleId::value).toList());
        return List.copyOf(cards(found).values());
    }

    /** How many articles each column has; those without any are missing. */
    @InNewsroom
    public Map<ArticleState, Long> counts(BudgetFilter filter) {
        return queries.counts(filter);
    }

    /** Whether there is any article to plan, whatever the filters say. */
    @InNewsroom
    public boolean isEmpty() {
        return queries.counts(BudgetFilter.ALL).isEmpty();
    }

    private static boolean isBetween(@Nullable Instant time, Instant from, Instant before) {
        return time != null && !time.isBefore(from) && time.isBefore(before);
    }

    private static BudgetStretch stretch(
            List<UUID> ids, Map<UUID, BudgetCard> cards, long count, BudgetOrder order, int size) {
        List<BudgetCard> found =
                ids.stream().map(cards::get).filter(Objects::nonNull).toList();
        List<BudgetCard> shown = found.size() > size ? found.subList(0, size) : found;
        return new BudgetStretch(
                shown, count, found.size() > size ? shown.getLast().place(order).encoded() : null);
    }

    /** In the order of the ids. */
    private Map<UUID, BudgetCard> cards(List<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<ArticleId> wanted = ids.stream().map(ArticleId::new).toList();
        Map<ArticleId, Article> found = articles.all(wanted);
        Map<UUID, StoredPlan> planned =
                plans.findAllById(ids).stream().collect(Collectors.toMap(StoredPlan::articleId, Function.identity()));
        Map<UUID, Integer> words = lengths.of(ids);
        Map<ArticleId, Instant> times = new HashMap<>();
        hours.forEach(one -> times.putAll(one.of(wanted)));
        Map<PersonId, Person> names = people.all(involved(found.values(), planned.values()));
        Desks keeping = new Desks(desks.all());
        Map<UUID, BudgetCard> cards = new LinkedHashMap<>();
        for (ArticleId id : wanted) {
            Article article = found.get(id);
            if (article != null) {
                Plan plan = plan(article, planned.get(id.value()), words.get(id.value()));
                cards.put(id.value(), card(article, plan, keeping, names, times.get(id)));
            }
        }
        return cards;
    }

    private static BudgetCard card(
            Article article, Plan plan, Desks desks, Map<PersonId, Person> names, @Nullable Instant hour) {
        PersonId reviewer = plan.reviewer();
        return new BudgetCard(
                article,
                plan,
                desks.of(article, plan),
                article.assignees().stream()
                        .map(names::get)
                        .filter(Objects::nonNull)
                        .toList(),
                reviewer == null ? null : names.get(reviewer),
                hour);
    }

    private static Set<PersonId> involved(Collection<Article> articles, Collection<StoredPlan> plans) {
        Set<PersonId> involved = new HashSet<>();
        articles.forEach(article -> involved.addAll(article.assignees()));
        plans.stream().map(StoredPlan::reviewer).filter(Objects::nonNull).forEach(involved::add);
        return involved;
    }

    private static Plan plan(Article article, @Nullable StoredPlan row, @Nullable Integer words) {
        return row == null
                ? new Plan(Brief.NONE.withAssignees(article.assignees()), null, null, words)
                : new Plan(row.brief(article.assignees()), row.reviewer(), row.reviewedSince(), words);
    }

    /** The desks by id and by the sections they look after. */
    private static class Desks {

        private final Map<UUID, NewsDesk> byId = new HashMap<>();
        private final Map<UUID, NewsDesk> bySection = new HashMap<>();

        Desks(List<NewsDesk> all) {
            all.forEach(desk -> {
                byId.put(desk.id(), desk);
                desk.sections().forEach(section -> bySection.put(section, desk));
            });
        }

        @Nullable
        NewsDesk of(Article article, Plan plan) {
            UUID chosen = plan.brief().desk();
            if (chosen != null) {
                return byId.get(chosen);
            }
            return article.section() == null
                    ? null
                    : bySection.get(article.section().id());
        }
    }
}
