package org.colophon.sourcing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
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

/** Changes which sources an article lists, and under which keys. Asks nobody who may. */
@Component
class SourceUsing {

    private final EntityManager entities;
    private final StoredSources sources;
    private final SourceUses uses;
    private final StoredFacts facts;
    private final FactKeeping keeping;
    private final Clock clock;

    SourceUsing(
            EntityManager entities,
            StoredSources sources,
            SourceUses uses,
            StoredFacts facts,
            FactKeeping keeping,
            Clock clock) {
        this.entities = entities;
        this.sources = sources;
        this.uses = uses;
        this.facts = facts;
        this.keeping = keeping;
        this.clock = clock;
    }

    ArticleSource add(ArticleId article, SourceEntry entry) {
        List<SourceUse> used = uses.of(article.value());
        String key = freeKey(used, entry.key(), entry.title());
        return list(article, key, stored(entry), next(used)).toArticleSource();
    }

    ArticleSource use(ArticleId article, SourceId source, String wantedKey) {
        StoredSource stored =
                sources.findById(source.value()).orElseThrow(() -> new NotFound("There is no such source."));
        List<SourceUse> used = uses.of(article.value());
        String key = freeKey(used, wantedKey, stored.toSource().title());
        return list(article, key, stored, next(used)).toArticleSource();
    }

    /** Lists a source where the article does not, and has room for it. */
    void listed(UUID article, SourceId source) {
        List<SourceUse> used = uses.of(article);
        boolean known = used.stream().anyMatch(use -> use.source().id().equals(source.value()));
        if (!known && used.size() < Sourcing.MOST) {
            use(new ArticleId(article), source, "");
        }
    }

    ArticleSource change(ArticleId article, String key, SourceEntry entry) {
        SourceUse use = use(article, key);
        use.source().write(entry, clock.instant());
        if (entry.key().isEmpty() || entry.key().equals(key)) {
            return use.toArticleSource();
        }
        if (uses.existsById(new SourceUseKey(article.value(), entry.key()))) {
            throw new BadInput("key", "Another source of this article has this key.");
        }
        uses.delete(use);
        uses.flush();
        return list(article, entry.key(), use.source(), use.position()).toArticleSource();
    }

    void remove(ArticleId article, String key) {
        remove(article, List.of(use(article, key)));
    }

    void replace(ArticleId article, List<SourceEntry> wanted) {
        if (wanted.size() > Sourcing.MOST) {
            throw new BadInput("sources", "An article has %,d sources at most.".formatted(Sourcing.MOST));
        }
        Map<String, SourceUse> old = new HashMap<>();
        uses.of(article.value()).forEach(use -> old.put(use.key(), use));
        Set<String> seen = new HashSet<>();
        int position = 0;
        for (SourceEntry entry : wanted) {
            String key = entry.key().isEmpty() ? Key.suggested(entry.title(), "source", seen) : entry.key();
            if (!seen.add(key)) {
                throw new BadInput("sources", "Two sources have the key %s.".formatted(key));
            }
            SourceUse use = old.remove(key);
            if (use == null) {
                list(article, key, stored(entry), position);
            } else {
                use.source().write(entry, clock.instant());
                use.moveTo(position);
            }
            position++;
        }
        remove(article, old.values());
    }

    /** The article's sources: ids by key. */
    Map<String, UUID> ids(ArticleId article) {
        return uses.of(article.value()).stream()
                .collect(Collectors.toMap(SourceUse::key, use -> use.source().id()));
    }

    /** @return null for the empty key */
    static @Nullable UUID named(Map<String, UUID> ids, String key) {
        if (key.isEmpty()) {
            return null;
        }
        UUID id = ids.get(key);
        if (id == null) {
            throw new BadInput("source", "This article has no source with the key %s.".formatted(key));
        }
        return id;
    }

    private void remove(ArticleId article, Collection<SourceUse> gone) {
        if (!gone.isEmpty()) {
            List<UUID> ids = gone.stream().map(use -> use.source().id()).toList();
            for (StoredFact fact : facts.lockedNaming(article.value(), ids)) {
                keeping.change(fact, "Its source was removed.", fact::forgetSource, null);
            }
            uses.deleteAll(new ArrayList<>(gone));
        }
        uses.flush();
    }

    private StoredSource stored(SourceEntry entry) {
        StoredSource source = new StoredSource(entry, clock.instant());
        entities.persist(source);
        return source;
    }

    private SourceUse list(ArticleId article, String key, StoredSource source, int position) {
        SourceUse use = new SourceUse(new SourceUseKey(article.value(), key), source, position);
        entities.persist(use);
        return use;
    }

    private static String freeKey(List<SourceUse> used, String wanted, String title) {
        if (used.size() >= Sourcing.MOST) {
            throw new BadInput("sources", "An article has %,d sources at most.".formatted(Sourcing.MOST));
        }
        Set<String> taken = used.stream().map(SourceUse::key).collect(Collectors.toSet());
        String key = wanted.isEmpty() ? Key.suggested(title, "source", taken) : wanted;
        if (taken.contains(key)) {
            throw new BadInput("key", "Another source of this article has this key.");
        }
        return key;
    }

    private static int next(List<SourceUse> used) {
        return used.isEmpty() ? 0 : used.getLast().position() + 1;
    }

    private SourceUse use(ArticleId article, String key) {
        return uses.findById(new SourceUseKey(article.value(), key))
                .orElseThrow(() -> new NotFound("This article has no source with the key " + key + "."));
    }
}
