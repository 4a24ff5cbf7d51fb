package org.colophon.sourcing;

import java.util.List;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.MayWrite;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The facts and sources of articles. A fact and a source are the newsroom's ({@link Facts}, {@link Sources}); an article
 * uses them under its own keys. Whoever may change the article may change what it uses.
 */
@Service
@Transactional
public class Sourcing {

    /** As many facts, and as many sources, an article has at most. */
    static final int MOST = 2_000;

    private final FactUses factUses;
    private final SourceUses sourceUses;
    private final FactUsing facts;
    private final SourceUsing sources;
    private final Articles articles;

    Sourcing(FactUses factUses, SourceUses sourceUses, FactUsing facts, SourceUsing sources, Articles articles) {
        this.factUses = factUses;
        this.sourceUses = sourceUses;
        this.facts = facts;
        this.sources = sources;
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

    /** Makes a new fact and uses it in the article. @throws BadInput when the key is taken or the source unknown */
    @MayWrite
    public ArticleFact addFact(ArticleId article, FactEntry entry) {
        articles.touched(article);
        return facts.add(article, entry);
    }

    /** Uses a fact the newsroom already has, under a key of this article's own. @param key empty to have one made */
    @MayWrite
    public ArticleFact useFact(ArticleId article, FactId fact, String key) {
        articles.touched(article);
        return facts.use(article, fact, key.isBlank() ? "" : Key.checked(key, "key"));
    }

    /** Changes a fact without saying why: see {@link #changeFact(ArticleId, String, FactEntry, String)}. */
    @MayWrite
    public ArticleFact changeFact(ArticleId article, String key, FactEntry entry) {
        return changeFact(article, key, entry, "");
    }

    /**
     * Changes a fact, for every article that uses it, and the key by which this article calls it.
     *
     * @param why 500 characters at most
     * @throws StaleFact when the entry names the revision that the person saw, and the fact has another one by now
     */
    @MayWrite
    public ArticleFact changeFact(ArticleId article, String key, FactEntry entry, String why) {
        articles.touched(article);
        return facts.change(article, key, entry, EntryText.checked("why", "reason", why, 500));
    }

    /**
     * This article no longer uses the fact. The fact itself goes with its last use, with its history, unless it is
     * verified, disputed or outdated: the newsroom keeps what it has looked into.
     */
    @MayWrite
    public void removeFact(ArticleId article, String key) {
        articles.touched(article);
        facts.remove(article, key);
    }

    /** Puts the article's facts into this order; keys left out come last. */
    @MayWrite
    public void orderFacts(ArticleId article, List<String> keys) {
        articles.touched(article);
        facts.order(article, keys);
    }

    /** Says whether a fact stands in the article's box of key facts, as all do until somebody says otherwise. */
    @MayWrite
    public void showFact(ArticleId article, String key, boolean inBox) {
        articles.touched(article);
        facts.show(article, key, inBox);
    }

    /** Makes a new source and uses it in the article. */
    @MayWrite
    public ArticleSource addSource(ArticleId article, SourceEntry entry) {
        articles.touched(article);
        return sources.add(article, entry);
    }

    /** Uses a source the newsroom already has, under a key of this article's own. @param key empty to have one made */
    @MayWrite
    public ArticleSource useSource(ArticleId article, SourceId source, String key) {
        articles.touched(article);
        return sources.use(article, source, key.isBlank() ? "" : Key.checked(key, "key"));
    }

    /** Changes a source and the key by which this article calls it. */
    @MayWrite
    public ArticleSource changeSource(ArticleId article, String key, SourceEntry entry) {
        articles.touched(article);
        return sources.change(article, key, entry);
    }

    /** This article no longer uses the source; facts that no other article uses no longer name it. */
    @MayWrite
    public void removeSource(ArticleId article, String key) {
        articles.touched(article);
        sources.remove(article, key);
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
        sources.replace(article, wanted);
    }

    /** Makes the article's facts these. Its sources stay. @throws StaleFact as {@link #changeFact} does */
    @MayWrite
    public void replaceFacts(ArticleId article, List<FactEntry> wanted) {
        articles.touched(article);
        facts.replace(article, wanted);
    }
}
