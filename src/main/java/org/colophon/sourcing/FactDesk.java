package org.colophon.sourcing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.People;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads facts for lists: with their sources, uses and people, four queries a page however long it is. */
@Service
@Transactional(readOnly = true)
public class FactDesk {

    private final FactList list;
    private final StoredFacts facts;
    private final StoredSources sources;
    private final FactUses uses;
    private final People people;

    FactDesk(FactList list, StoredFacts facts, StoredSources sources, FactUses uses, People people) {
        this.list = list;
        this.facts = facts;
        this.sources = sources;
        this.uses = uses;
        this.people = people;
    }

    /** The facts that a filter lets through, the latest changed first. @param after {@link Slice#next} of before */
    @InNewsroom
    public Slice<FactLine> page(FactFilter filter, @Nullable String after, int size) {
        Slice<Fact> page = list.read(filter, after, size);
        return new Slice<>(lines(page.items()), page.next());
    }

    /** The same facts in the order in which they were entered, for work that goes through them all. */
    @InNewsroom
    public List<FactLine> inOrder(FactFilter filter, @Nullable FactId after, int size) {
        return lines(list.inOrder(filter, after, size));
    }

    /** These facts in this order, without those that are gone or were merged into others. */
    @InNewsroom
    public List<FactLine> of(List<FactId> ids) {
        Map<UUID, StoredFact> found = facts
                .findAllById(ids.stream().map(FactId::value).toList())
                .stream()
                .filter(fact -> fact.mergedInto() == null)
                .collect(Collectors.toMap(StoredFact::id, Function.identity()));
        return lines(ids.stream()
                .distinct()
                .map(id -> found.get(id.value()))
                .filter(Objects::nonNull)
                .map(StoredFact::toFact)
                .toList());
    }

    /** Facts that are probably this one entered again: of its kind, and with its value and unit or its label. */
    @InNewsroom
    public List<FactLine> like(Fact fact, int limit) {
        return lines(facts
                .like(
                        fact.kind().code(),
                        fact.id().value(),
                        fact.value(),
                        fact.unit(),
                        fact.label().toLowerCase(Locale.ROOT),
                        Limit.of(limit))
                .stream()
                .map(StoredFact::toFact)
                .toList());
    }

    /** Facts of one kind that say the same, in groups, the largest first. @param each as many of a group at most */
    @InNewsroom
    public List<List<FactLine>> duplicates(int groups, int each) {
        List<List<FactLine>> found = new ArrayList<>();
        for (StoredFacts.Same same : facts.same(Limit.of(groups))) {
            facts.nearly(same.getKind(), same.getKey(), same.getUnit(), Limit.of(each)).stream()
                    .map(StoredFact::toFact)
                    .collect(Collectors.groupingBy(Fact::value, LinkedHashMap::new, Collectors.toList()))
                    .values()
                    .stream()
                    .filter(group -> group.size() > 1)
                    .forEach(group -> found.add(lines(group)));
        }
        return found;
    }

    private List<FactLine> lines(List<Fact> shown) {
        if (shown.isEmpty()) {
            return List.of();
        }
        Map<UUID, Long> articles = new HashMap<>();
        uses.count(shown.stream().map(fact -> fact.id().value()).toList())
                .forEach(count -> articles.put(count.getFact(), count.getArticles()));
        Map<SourceId, Source> from = from(shown);
        Map<PersonId, Person> names = people.all(shown.stream()
                .map(fact -> fact.trace().changedBy())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return shown.stream()
                .map(fact -> {
                    PersonId by = fact.trace().changedBy();
                    Person person = by == null ? null : names.get(by);
                    SourceId source = fact.source();
                    return new FactLine(
                            fact,
                            articles.getOrDefault(fact.id().value(), 0L),
                            source == null ? null : from.get(source),
                            person == null ? "" : person.name());
                })
                .toList();
    }

    private Map<SourceId, Source> from(Collection<Fact> shown) {
        List<UUID> ids = shown.stream()
                .map(Fact::source)
                .filter(Objects::nonNull)
                .map(SourceId::value)
                .distinct()
                .toList();
        return sources.findAllById(ids).stream()
                .map(StoredSource::toSource)
                .collect(Collectors.toMap(Source::id, Function.identity()));
    }
}
