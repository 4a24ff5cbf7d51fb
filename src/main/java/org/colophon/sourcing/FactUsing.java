package org.colophon.sourcing;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.article.ArticleId;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes which facts an article uses, under which keys, and what they say. Asks nobody who may. */
@Component
class FactUsing {

    private final EntityManager entities;
    private final StoredFacts facts;
    private final FactUses uses;
    private final SourceUsing sources;
    private final FactKeeping keeping;

    FactUsing(EntityManager entities, StoredFacts facts, FactUses uses, SourceUsing sources, FactKeeping keeping) {
        this.entities = entities;
        this.facts = facts;
        this.uses = uses;
        this.sources = sources;
        this.keeping = keeping;
    }

    ArticleFact add(ArticleId article, FactEntry entry) {
        StoredFact fact = keeping.add(entry, SourceUsing.named(sources.ids(article), entry.source()));
        return use(article, fact, entry.key());
    }

    ArticleFact use(ArticleId article, FactId fact, String key) {
        return use(article, standing(fact.value()), key);
    }

    /** The fact, or the one that stands for it since they were merged. */
    private StoredFact standing(UUID id) {
        StoredFact stored = facts.findById(id).orElseThrow(() -> new NotFound("There is no such fact."));
        UUID kept = stored.mergedInto();
        return kept == null ? stored : standing(kept);
    }

    ArticleFact change(ArticleId article, String key, FactEntry entry, String why) {
        StoredFact fact = facts.lockedOf(article.value(), key).orElseThrow(() -> missing(key));
        keeping.write(fact, entry, sourceAfterChange(sources.ids(article), fact, entry), why);
        FactUse use = use(article, key);
        if (entry.key().isEmpty() || entry.key().equals(key)) {
            return use.toArticleFact();
        }
        if (uses.existsById(new FactUseKey(article.value(), entry.key()))) {
            throw new BadInput("key", "Another fact of this article has this key.");
        }
        uses.delete(use);
        uses.flush();
        return used(article, entry.key(), fact, use.position())
                .show(use.shown())
                .toArticleFact();
    }

    void remove(ArticleId article, String key) {
        remove(List.of(use(article, key)));
    }

    void order(ArticleId article, List<String> keys) {
        for (FactUse use : uses.of(article.value())) {
            int at = keys.indexOf(use.key());
            use.moveTo(at < 0 ? Sourcing.MOST : at);
        }
    }

    void show(ArticleId article, String key, boolean inBox) {
        use(article, key).show(inBox);
    }

    void replace(ArticleId article, List<FactEntry> wanted) {
        if (wanted.size() > Sourcing.MOST) {
            throw new BadInput("facts", "An article has %,d facts at most.".formatted(Sourcing.MOST));
        }
        facts.lockedOf(article.value());
        Map<String, FactUse> old = new HashMap<>();
        uses.of(article.value()).forEach(use -> old.put(use.key(), use));
        Map<String, UUID> sourceIds = sources.ids(article);
        Set<String> seen = new HashSet<>();
        int position = 0;
        for (FactEntry entry : wanted) {
            String key = entry.key().isEmpty() ? Key.suggested(entry.label(), "fact", seen) : entry.key();
            if (!seen.add(key)) {
                throw new BadInput("facts", "Two facts have the key %s.".formatted(key));
            }
            FactUse use = old.remove(key);
            if (use == null) {
                use = used(article, key, newlyUsed(entry, sourceIds), position);
            } else {
                requireSame(use, entry);
                keeping.write(use.fact(), entry, sourceAfterChange(sourceIds, use.fact(), entry), "");
                use.moveTo(position);
            }
            Boolean shown = entry.details().shown();
            use.show(shown == null ? use.shown() : shown);
            position++;
        }
        remove(old.values().stream().toList());
    }

    private StoredFact newlyUsed(FactEntry entry, Map<String, UUID> sourceIds) {
        FactId known = entry.details().fact();
        return known == null
                ? keeping.add(entry, SourceUsing.named(sourceIds, entry.source()))
                : standing(known.value());
    }

    private static void requireSame(FactUse use, FactEntry entry) {
        FactId meant = entry.details().fact();
        if (meant != null && !meant.value().equals(use.fact().id())) {
            throw new BadInput(
                    "facts",
                    "The key %s is taken by another fact. Use another key, or remove that one first."
                            .formatted(use.key()));
        }
    }

    private void remove(List<FactUse> gone) {
        if (!gone.isEmpty()) {
            List<StoredFact> perhapsUnused = gone.stream().map(FactUse::fact).toList();
            uses.deleteAll(new ArrayList<>(gone));
            uses.flush();
            keeping.dropUnused(perhapsUnused);
        }
    }

    private ArticleFact use(ArticleId article, StoredFact fact, String wantedKey) {
        List<FactUse> used = uses.of(article.value());
        if (used.size() >= Sourcing.MOST) {
            throw new BadInput("facts", "An article has %,d facts at most.".formatted(Sourcing.MOST));
        }
        Set<String> taken = used.stream().map(FactUse::key).collect(Collectors.toSet());
        String key = wantedKey.isEmpty() ? Key.suggested(fact.toFact().label(), "fact", taken) : wantedKey;
        if (taken.contains(key)) {
            throw new BadInput("key", "Another fact of this article has this key.");
        }
        int last = used.isEmpty() ? -1 : used.getLast().position();
        return used(article, key, fact, last + 1).toArticleFact();
    }

    private FactUse used(ArticleId article, String key, StoredFact fact, int position) {
        FactUse use = new FactUse(new FactUseKey(article.value(), key), fact, position);
        entities.persist(use);
        return use;
    }

    private FactUse use(ArticleId article, String key) {
        return uses.findById(new FactUseKey(article.value(), key)).orElseThrow(() -> missing(key));
    }

    /** A source that this article does not list cannot have been taken away here: another article knows it. */
    private static @Nullable UUID sourceAfterChange(Map<String, UUID> ids, StoredFact fact, FactEntry entry) {
        SourceId before = fact.toFact().source();
        if (before != null && entry.source().isEmpty() && !ids.containsValue(before.value())) {
            return before.value();
        }
        return SourceUsing.named(ids, entry.source());
    }

    private static NotFound missing(String key) {
        return new NotFound("This article has no fact with the key " + key + ".");
    }
}
