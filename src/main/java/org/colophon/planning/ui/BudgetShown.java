package org.colophon.planning.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.colophon.article.ArticleId;
import org.colophon.article.ArticleState;
import org.colophon.planning.BudgetCard;
import org.colophon.planning.BudgetOrder;
import org.colophon.planning.BudgetStretch;
import org.jspecify.annotations.Nullable;

/** What a browser has on show of the budget, and what it has to be told when something changes. */
class BudgetShown {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
    private static final String LIST = "list";

    private final BudgetSearch search;
    private final BudgetOrder order;
    private final Comparator<BudgetCard> comparator;
    private final ZoneId zone;
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Map<ArticleId, BudgetCard> cards = new HashMap<>();
    private final Map<String, CardJson> told = new HashMap<>();
    private final Map<String, GroupJson> toldGroups = new HashMap<>();

    /** A column, the list or a day. */
    private static final class Group {
        private final String title;
        private final String note;
        private final List<BudgetCard> cards = new ArrayList<>();
        private long count;
        private @Nullable String next;

        Group(String title, String note) {
            this.title = title;
            this.note = note;
        }
    }

    private BudgetShown(BudgetSearch search, ZoneId zone) {
        this.search = search;
        this.order = search.layout() == BudgetSearch.Layout.LIST ? search.order() : BudgetOrder.DUE;
        this.zone = zone;
        this.comparator = search.layout().calendar()
                ? Comparator.comparing((BudgetCard card) -> Objects.requireNonNullElse(card.time(), Instant.MAX))
                        .thenComparing(card -> card.id().toString())
                : (one, other) -> one.compareTo(other, order);
    }

    static BudgetShown columns(BudgetSearch search, Map<ArticleState, BudgetStretch> columns, ZoneId zone) {
        BudgetShown shown = new BudgetShown(search, zone);
        columns.forEach((state, stretch) -> {
            shown.groups.put(state.code(), new Group(CardWords.column(state), ""));
            shown.add(state.code(), stretch);
        });
        return shown;
    }

    static BudgetShown list(BudgetSearch search, BudgetStretch list, ZoneId zone) {
        BudgetShown shown = new BudgetShown(search, zone);
        shown.groups.put(LIST, new Group("Articles", ""));
        shown.add(LIST, list);
        return shown;
    }

    static BudgetShown calendar(BudgetSearch search, List<BudgetCard> cards, LocalDate today, ZoneId zone) {
        BudgetShown shown = new BudgetShown(search, zone);
        for (LocalDate day = search.from(); day.isBefore(search.before()); day = day.plusDays(1)) {
            String note =
                    day.equals(today) ? "Today" : day.getMonth() == search.day().getMonth() ? "" : "other";
            shown.groups.put(day.toString(), new Group(DAY.format(day), note));
        }
        cards.forEach(shown::put);
        return shown;
    }

    /** Adds a stretch at the end of a group. */
    void add(String key, BudgetStretch stretch) {
        Group group = group(key);
        Set<ArticleId> there = new HashSet<>();
        group.cards.forEach(card -> there.add(card.id()));
        stretch.cards().stream().filter(card -> !there.contains(card.id())).forEach(card -> {
            group.cards.add(card);
            cards.put(card.id(), card);
        });
        group.count = stretch.count();
        group.next = stretch.next();
    }

    /** What to hand in for the next stretch of a group. */
    Optional<String> next(String key) {
        return Optional.ofNullable(groups.get(key)).map(group -> group.next);
    }

    /** Whether an article is on show, or could be by its state. */
    Set<ArticleId> ids() {
        return Set.copyOf(cards.keySet());
    }

    boolean isEmpty() {
        return cards.isEmpty();
    }

    /** Takes in what these articles are now. @param found those of them that the filters let through */
    void update(Set<ArticleId> changed, List<BudgetCard> found) {
        for (Group group : groups.values()) {
            if (group.cards.removeIf(card -> changed.contains(card.id()))
                    && search.layout().calendar()) {
                group.count = group.cards.size();
            }
        }
        changed.forEach(cards::remove);
        found.forEach(this::put);
    }

    /** Takes in how many articles each column has now. */
    void count(Map<ArticleState, Long> counts) {
        if (search.layout() == BudgetSearch.Layout.LIST) {
            group(LIST).count =
                    counts.values().stream().mapToLong(Long::longValue).sum();
        } else if (search.layout() == BudgetSearch.Layout.BOARD) {
            Map<String, Long> byCode = new HashMap<>();
            counts.forEach((state, count) -> byCode.put(state.code(), count));
            groups.forEach((key, group) -> group.count = byCode.getOrDefault(key, 0L));
        }
    }

    /** Everything, for a browser that has nothing yet. */
    BoardJson whole(Function<BudgetCard, CardJson> words) {
        told.clear();
        toldGroups.clear();
        BoardJson all = news(words).orElseGet(() -> new BoardJson(true, "", List.of(), List.of(), List.of()));
        return new BoardJson(true, search.layout().code(), all.groups(), all.cards(), List.of());
    }

    /** What the browser has to be told since it was told something; empty when it knows everything. */
    Optional<BoardJson> news(Function<BudgetCard, CardJson> words) {
        List<CardJson> fresh = new ArrayList<>();
        for (BudgetCard card : cards.values()) {
            CardJson json = words.apply(card);
            if (!json.equals(told.put(json.id(), json))) {
                fresh.add(json);
            }
        }
        List<String> gone = told.keySet().stream()
                .filter(id -> !cards.containsKey(new ArticleId(UUID.fromString(id))))
                .toList();
        gone.forEach(told::remove);
        List<GroupJson> changed = new ArrayList<>();
        groups.forEach((key, group) -> {
            GroupJson json = json(key, group);
            if (!json.equals(toldGroups.put(key, json))) {
                changed.add(json);
            }
        });
        return fresh.isEmpty() && gone.isEmpty() && changed.isEmpty()
                ? Optional.empty()
                : Optional.of(new BoardJson(false, search.layout().code(), changed, fresh, gone));
    }

    /** Puts a card to its place; behind the end of what is on show it is not shown. */
    private void put(BudgetCard card) {
        Group group = groups.get(key(card));
        if (group == null) {
            return;
        }
        int at = 0;
        while (at < group.cards.size() && comparator.compare(group.cards.get(at), card) < 0) {
            at++;
        }
        if (at < group.cards.size() || group.next == null) {
            group.cards.add(at, card);
            cards.put(card.id(), card);
        }
        if (search.layout().calendar()) {
            group.count = group.cards.size();
        }
    }

    private String key(BudgetCard card) {
        return switch (search.layout()) {
            case BOARD -> card.article().state().code();
            case LIST -> LIST;
            case WEEK, MONTH -> {
                Instant time = card.time();
                yield time == null ? "" : LocalDate.ofInstant(time, zone).toString();
            }
        };
    }

    private GroupJson json(String key, Group group) {
        List<String> ids =
                group.cards.stream().map(card -> card.id().toString()).toList();
        return new GroupJson(key, group.title, group.count, group.next != null, group.note, ids);
    }

    private Group group(String key) {
        return Objects.requireNonNull(groups.get(key), "a group of this layout");
    }
}
