package org.colophon.sourcing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.MayWrite;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The facts and sources of articles. A fact and a source are the newsroom's; an article uses them under its own keys.
 * Whoever may change the article may change what it uses.
 */
@Service
@Transactional
public class Sourcing {

    private static final int MOST = 2_000;

    private final StoredFacts facts;
    private final StoredSources sources;
    private final FactUses factUses;
    private final SourceUses sourceUses;
    private final Articles articles;

    Sourcing(StoredFacts facts, StoredSources sources, FactUses factUses, SourceUses sourceUses, Articles articles) {
        this.facts = facts;
        this.sources = sources;
        this.factUses = factUses;
        this.sourceUses = sourceUses;
        this.articles = articles;
    }

    /** The facts an article uses, in its order, in one query. */
    @InNewsroom
    @Transactional(readOnly = true)
    public List<ArticleFact> facts(ArticleId article) {
        return factUses.of(article.value()).stream().map(FactUse::toArticleFact).toList();
    }

    /** The sources an article uses, in its order, in one query. */
    @InNewsroom
    @Transactional(readOnly = true)
    public List<ArticleSource> sources(ArticleId article) {
        return sourceUses.of(article.value()).stream()
                .map(SourceUse::toArticleSource)
                .toList();
    }

    /** Facts of the whole newsroom whose label or value contains the text. */
    @InNewsroom
    @Transactional(readOnly = true)
    public List<Fact> search(String text, int limit) {
        String escaped = text.strip()
                .toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        return facts.search("%" + escaped + "%", Limit.of(limit)).stream()
                .map(StoredFact::toFact)
                .toList();
    }

    /** How many articles use this fact. */
    @InNewsroom
    @Transactional(readOnly = true)
    public long uses(FactId fact) {
        return factUses.uses(fact.value());
    }

    /** Makes a new fact and uses it in the article. @throws BadInput when the key is taken or the source unknown */
    @MayWrite
    public ArticleFact addFact(ArticleId article, FactEntry entry) {
        articles.touched(article);
        StoredFact fact = facts.save(new StoredFact(entry, sourceOf(article, entry.source())));
        return use(article, fact, entry.key());
    }

    /** Uses a fact the newsroom already has, under a key of this article's own. @param key empty to have one made */
    @MayWrite
    public ArticleFact useFact(ArticleId article, FactId fact, String key) {
        articles.touched(article);
        StoredFact stored = facts.findById(fact.value()).orElseThrow(() -> new NotFound("There is no such fact."));
        return use(article, stored, key.isBlank() ? "" : Key.checked(key, "key"));
    }

    /** Changes a fact, for every article that uses it, and the key by which this article calls it. */
    @MayWrite
    public ArticleFact changeFact(ArticleId article, String key, FactEntry entry) {
        articles.touched(article);
        FactUse use = factUse(article, key);
        use.fact().write(entry, sourceAfterChange(article, use.fact(), entry));
        if (entry.key().isEmpty() || entry.key().equals(key)) {
            return use.toArticleFact();
        }
        requireFree(article, entry.key());
        factUses.delete(use);
        factUses.flush();
        FactUseKey id = new FactUseKey(article.value(), entry.key());
        return factUses.save(new FactUse(id, use.fact(), use.position())).toArticleFact();
    }

    /** This article no longer uses the fact. The fact itself goes with its last use. */
    @MayWrite
    public void removeFact(ArticleId article, String key) {
        articles.touched(article);
        FactUse use = factUse(article, key);
        factUses.delete(use);
        factUses.flush();
        if (factUses.uses(use.fact().id()) == 0) {
            facts.delete(use.fact());
        }
    }

    /** Puts the article's facts into this order; keys left out come last. */
    @MayWrite
    public void orderFacts(ArticleId article, List<String> keys) {
        articles.touched(article);
        for (FactUse use : factUses.of(article.value())) {
            int at = keys.indexOf(use.key());
            use.moveTo(at < 0 ? MOST : at);
        }
    }

    /** Makes a new source and uses it in the article. */
    @MayWrite
    public ArticleSource addSource(ArticleId article, SourceEntry entry) {
        articles.touched(article);
        List<SourceUse> used = sourceUses.of(article.value());
        Set<String> taken = used.stream().map(SourceUse::key).collect(Collectors.toSet());
        String key = entry.key().isEmpty() ? Key.suggested(entry.title(), "source", taken) : entry.key();
        if (taken.contains(key)) {
            throw new BadInput("key", "Another source of this article has this key.");
        }
        StoredSource source = sources.save(new StoredSource(entry));
        int last = used.isEmpty() ? -1 : used.getLast().position();
        return sourceUses
                .save(new SourceUse(new SourceUseKey(article.value(), key), source, last + 1))
                .toArticleSource();
    }

    /** Changes a source and the key by which this article calls it. */
    @MayWrite
    public ArticleSource changeSource(ArticleId article, String key, SourceEntry entry) {
        articles.touched(article);
        SourceUse use = sourceUse(article, key);
        use.source().write(entry);
        if (entry.key().isEmpty() || entry.key().equals(key)) {
            return use.toArticleSource();
        }
        SourceUseKey id = new SourceUseKey(article.value(), entry.key());
        if (sourceUses.existsById(id)) {
            throw new BadInput("key", "Another source of this article has this key.");
        }
        sourceUses.delete(use);
        sourceUses.flush();
        return sourceUses.save(new SourceUse(id, use.source(), use.position())).toArticleSource();
    }

    /** This article no longer uses the source; facts that no other article uses no longer name it. */
    @MayWrite
    public void removeSource(ArticleId article, String key) {
        articles.touched(article);
        SourceUse use = sourceUse(article, key);
        SourceId id = use.toArticleSource().source().id();
        for (FactUse fact : factUses.of(article.value())) {
            boolean usedHereOnly = factUses.uses(fact.fact().id()) == 1;
            if (usedHereOnly && id.equals(fact.toArticleFact().fact().source())) {
                fact.fact().forgetSource();
            }
        }
        sourceUses.delete(use);
        sourceUses.flush();
    }

    /**
     * Makes the article's facts and sources these, keeping the ids of those whose keys stay: for imports and the API.
     * A fact whose entry equals one that this article does not yet use is a new fact.
     */
    @MayWrite
    public void replace(ArticleId article, List<SourceEntry> wantedSources, List<FactEntry> wantedFacts) {
        replaceSources(article, wantedSources);
        replaceFacts(article, wantedFacts);
    }

    /** Makes the article's sources these. Its facts stay, and no longer name a source that has gone. */
    @MayWrite
    public void replaceSources(ArticleId article, List<SourceEntry> wanted) {
        articles.touched(article);
        if (wanted.size() > MOST) {
            throw new BadInput("sources", "An article has %,d sources at most.".formatted(MOST));
        }
        Map<String, SourceUse> old = new HashMap<>();
        sourceUses.of(article.value()).forEach(use -> old.put(use.key(), use));
        Set<String> seen = new HashSet<>();
        int position = 0;
        for (SourceEntry entry : wanted) {
            String key = entry.key().isEmpty() ? Key.suggested(entry.title(), "source", seen) : entry.key();
            if (!seen.add(key)) {
                throw new BadInput("sources", "Two sources have the key %s.".formatted(key));
            }
            SourceUse use = old.remove(key);
            if (use == null) {
                StoredSource source = sources.save(new StoredSource(entry));
                sourceUses.save(new SourceUse(new SourceUseKey(article.value(), key), source, position));
            } else {
                use.source().write(entry);
                use.moveTo(position);
            }
            position++;
        }
        old.keySet().forEach(key -> removeSource(article, key));
        sourceUses.flush();
    }

    /** Makes the article's facts these. Its sources stay. */
    @MayWrite
    public void replaceFacts(ArticleId article, List<FactEntry> wanted) {
        articles.touched(article);
        if (wanted.size() > MOST) {
            throw new BadInput("facts", "An article has %,d facts at most.".formatted(MOST));
        }
        Map<String, FactUse> old = new HashMap<>();
        factUses.of(article.value()).forEach(use -> old.put(use.key(), use));
        Map<String, UUID> sourceIds = sourceIds(article);
        Set<String> seen = new HashSet<>();
        int position = 0;
        for (FactEntry entry : wanted) {
            String key = entry.key().isEmpty() ? Key.suggested(entry.label(), "fact", seen) : entry.key();
            if (!seen.add(key)) {
                throw new BadInput("facts", "Two facts have the key %s.".formatted(key));
            }
            UUID source = sourceId(sourceIds, entry.source());
            FactUse use = old.remove(key);
            if (use == null) {
                StoredFact fact = facts.save(new StoredFact(entry, source));
                factUses.save(new FactUse(new FactUseKey(article.value(), key), fact, position));
            } else {
                use.fact().write(entry, source);
                use.moveTo(position);
            }
            position++;
        }
        old.keySet().forEach(key -> removeFact(article, key));
    }

    private ArticleFact use(ArticleId article, StoredFact fact, String wantedKey) {
        List<FactUse> used = factUses.of(article.value());
        if (used.size() >= MOST) {
            throw new BadInput("facts", "An article has %,d facts at most.".formatted(MOST));
        }
        Set<String> taken = used.stream().map(FactUse::key).collect(Collectors.toSet());
        String key = wantedKey.isEmpty() ? Key.suggested(fact.toFact().label(), "fact", taken) : wantedKey;
        if (taken.contains(key)) {
            throw new BadInput("key", "Another fact of this article has this key.");
        }
        int last = used.isEmpty() ? -1 : used.getLast().position();
        return factUses.save(new FactUse(new FactUseKey(article.value(), key), fact, last + 1))
                .toArticleFact();
    }

    private void requireFree(ArticleId article, String key) {
        if (factUses.existsById(new FactUseKey(article.value(), key))) {
            throw new BadInput("key", "Another fact of this article has this key.");
        }
    }

    private FactUse factUse(ArticleId article, String key) {
        return factUses.findById(new FactUseKey(article.value(), key))
                .orElseThrow(() -> new NotFound("This article has no fact with the key " + key + "."));
    }

    private SourceUse sourceUse(ArticleId article, String key) {
        return sourceUses
                .findById(new SourceUseKey(article.value(), key))
                .orElseThrow(() -> new NotFound("This article has no source with the key " + key + "."));
    }

    /** A source that this article does not list cannot have been taken away here: another article knows it. */
    private @Nullable UUID sourceAfterChange(ArticleId article, StoredFact fact, FactEntry entry) {
        SourceId before = fact.toFact().source();
        if (before != null && entry.source().isEmpty() && !sourceIds(article).containsValue(before.value())) {
            return before.value();
        }
        return sourceOf(article, entry.source());
    }

    private @Nullable UUID sourceOf(ArticleId article, String key) {
        return sourceId(sourceIds(article), key);
    }

    private Map<String, UUID> sourceIds(ArticleId article) {
        return sourceUses.of(article.value()).stream()
                .collect(Collectors.toMap(SourceUse::key, use -> use.source().id()));
    }

    private static @Nullable UUID sourceId(Map<String, UUID> ids, String key) {
        if (key.isEmpty()) {
            return null;
        }
        UUID id = ids.get(key);
        if (id == null) {
            throw new BadInput("source", "This article has no source with the key %s.".formatted(key));
        }
        return id;
    }
}
