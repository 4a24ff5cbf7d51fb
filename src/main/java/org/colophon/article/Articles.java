package org.colophon.article;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.MayEdit;
import org.colophon.identity.MayPublish;
import org.colophon.identity.MayWrite;
import org.colophon.identity.Person;
import org.colophon.manuscript.KeptCopy;
import org.colophon.manuscript.Manuscript;
import org.colophon.manuscript.ManuscriptId;
import org.colophon.manuscript.Manuscripts;
import org.colophon.manuscript.Restoring;
import org.colophon.manuscript.SaveResult;
import org.colophon.manuscript.Submission;
import org.colophon.manuscript.Submitted;
import org.colophon.manuscript.Texts;
import org.colophon.manuscript.TooOld;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.TextName;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.colophon.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The newsroom's articles. Members of the newsroom read all of them; who may change which one says
 * {@link Article#mayBeChangedBy}.
 */
@Service
@Transactional
public class Articles {

    private static final Duration NOTED_EVERY = Duration.ofSeconds(5);

    private final ArticleRepository articles;
    private final ArticleList list;
    private final Slugs slugs;
    private final ArticleFields fields;
    private final Manuscripts manuscripts;
    private final Restoring restoring;
    private final ArticleReferences references;
    private final Clock clock;

    Articles(
            ArticleRepository articles,
            ArticleList list,
            Slugs slugs,
            ArticleFields fields,
            Manuscripts manuscripts,
            Restoring restoring,
            ArticleReferences references,
            Clock clock) {
        this.articles = articles;
        this.list = list;
        this.slugs = slugs;
        this.fields = fields;
        this.manuscripts = manuscripts;
        this.restoring = restoring;
        this.references = references;
        this.clock = clock;
    }

    /** Starts an article that the current person wrote, with that person as its first author. @param language BCP 47 tag */
    @MayWrite
    public Article start(String language, Texts texts) {
        return start(language, texts, Origin.typed(CurrentPerson.require().id()));
    }

    /**
     * Starts an article whose text comes from elsewhere.
     *
     * @param origin where from, as the current person says; null when nothing is said
     */
    @MayWrite
    public Article start(String language, Texts texts, @Nullable Origin origin) {
        StoredArticle stored = begin(language, texts.headline());
        manuscripts.start(new ManuscriptId(stored.id()), texts, origin);
        return stored.toArticle();
    }

    /** One article. @throws NotFound when there is none */
    @InNewsroom
    @Transactional(readOnly = true)
    public Article get(ArticleId id) {
        return stored(id).toArticle();
    }

    /** Several articles, in a number of queries that does not grow with theirs. Those that do not exist are left out. */
    @InNewsroom
    @Transactional(readOnly = true)
    public Map<ArticleId, Article> all(Collection<ArticleId> ids) {
        return articles.withSections(ids.stream().map(ArticleId::value).toList()).stream()
                .map(StoredArticle::toArticle)
                .collect(Collectors.toMap(Article::id, Function.identity()));
    }

    /** The article with its text and references, as previews and checks need it. */
    @InNewsroom
    @Transactional(readOnly = true)
    public Draft draft(ArticleId id) {
        Article article = get(id);
        return new Draft(article, manuscripts.get(manuscript(id)), references.of(id, article.language()));
    }

    /** The articles that a filter lets through, the latest changed first. */
    @InNewsroom
    @Transactional(readOnly = true)
    public Slice<Article> list(ArticleFilter filter, @Nullable String after, int size) {
        return list.read(filter, after, size);
    }

    /**
     * Stores edits of the text. While the slug is not chosen and nothing is published, it follows the headline.
     *
     * @throws TooOld when they were made from a version that the log no longer has
     */
    @MayWrite
    public Submitted edit(ArticleId id, Submission edits) {
        StoredArticle stored = changeable(id);
        Submitted result = manuscripts.submit(manuscript(id), edits);
        if (result instanceof Submitted.Stored) {
            boolean headline = edits.text() == TextName.HEADLINE;
            written(stored, headline ? manuscripts.get(manuscript(id)).texts().headline() : stored.headline());
        }
        return result;
    }

    /** Saves whole texts that the current person wrote: see {@link #save(ArticleId, Texts, long, Origin)}. */
    @MayWrite
    public SaveResult save(ArticleId id, Texts texts, long baseVersion) {
        return save(id, texts, baseVersion, Origin.typed(CurrentPerson.require().id()));
    }

    /**
     * Saves whole texts. What stays the same keeps its author.
     *
     * @param baseVersion the version of the manuscript that the text was made from
     * @param origin where what is new comes from, as the current person says; null when nothing is said
     */
    @MayWrite
    public SaveResult save(ArticleId id, Texts texts, long baseVersion, @Nullable Origin origin) {
        StoredArticle stored = changeable(id);
        SaveResult result = manuscripts.replace(manuscript(id), texts, baseVersion, origin);
        if (result instanceof SaveResult.Saved saved && saved.written()) {
            written(stored, texts.headline());
        }
        return result;
    }

    /** Makes the text what it was at a version, as new edits. What comes back has the origins it had. */
    @MayWrite
    public Manuscript restore(ArticleId id, long version) {
        return restored(changeable(id), () -> restoring.restore(manuscript(id), version));
    }

    /** Puts a passage back to the place where it stood, instead of what stands there now, as a new edit. */
    @MayWrite
    public Manuscript restore(ArticleId id, Restoring.Passage passage) {
        return restored(changeable(id), () -> restoring.restore(manuscript(id), passage));
    }

    /** Puts a passage that stood in a text at any place of it, such as the cursor's, as a new edit. */
    @MayWrite
    public Manuscript restoreAt(ArticleId id, Restoring.Passage passage, int place) {
        return restored(changeable(id), () -> restoring.restoreAt(manuscript(id), passage, place));
    }

    /** Keeps whole texts beside the manuscript for somebody to merge. @param name what the copy is called */
    @MayWrite
    public KeptCopy keep(ArticleId id, String name, Texts texts, long baseVersion) {
        changeable(id);
        return manuscripts.keep(manuscript(id), name, texts, baseVersion);
    }

    /** Changes fields other than the text. @throws BadInput naming the field that cannot be taken */
    @MayWrite
    public Article change(ArticleId id, ArticleChange change) {
        StoredArticle stored = changeable(id);
        if (change.language() != null) {
            stored.setLanguage(ArticleFields.language(change.language()));
        }
        if (change.slug() != null) {
            boolean chosen = !change.slug().isBlank();
            String slug = chosen
                    ? slugs.chosen(change.slug(), id)
                    : slugs.from(stored.toArticle().headline(), id);
            stored.setSlug(slug, chosen);
        }
        if (change.section() != null) {
            stored.setSection(fields.section(change.section()));
        }
        if (change.topics() != null) {
            stored.setTopics(fields.topics(change.topics()));
        }
        if (change.bylines() != null) {
            stored.setBylines(ArticleFields.authors(change.bylines()));
        }
        stored.changed(clock.instant());
        articles.flush();
        return stored.toArticle();
    }

    /** Notes that something a feature keeps about this article has changed. Checks that the person may change it. */
    @MayWrite
    public void touched(ArticleId id) {
        changeable(id).changed(clock.instant());
    }

    /** Lets only those on who may change this article; nothing is noted. */
    @MayWrite
    @Transactional(readOnly = true)
    public void requireChangeable(ArticleId id) {
        stored(id).toArticle().requireChangeableBy(CurrentPerson.require());
    }

    /** Puts an article into the trash. What readers see must be retracted instead. */
    @MayWrite
    public void trash(ArticleId id) {
        StoredArticle stored = locked(id);
        stored.toArticle().require(ArticleAction.TRASH, CurrentPerson.require());
        stored.trashed(true, clock.instant());
    }

    /** Takes an article out of the trash. */
    @MayWrite
    public void restore(ArticleId id) {
        StoredArticle stored = locked(id);
        stored.toArticle().requireChangeableBy(CurrentPerson.require());
        stored.trashed(false, clock.instant());
    }

    /** Texts that were refused because of another save, the newest first. */
    @InNewsroom
    @Transactional(readOnly = true)
    public List<KeptCopy> keptCopies(ArticleId id) {
        return manuscripts.keptCopies(manuscript(id));
    }

    /** Marks a refused text as dealt with. */
    @MayWrite
    public void settle(ArticleId id, UUID copy) {
        changeable(id);
        manuscripts.settle(manuscript(id), copy);
    }

    /** Whether an article may take this slug. @param self the article itself, or null for one that is not there yet */
    @InNewsroom
    @Transactional(readOnly = true)
    public boolean slugIsFree(String slug, @Nullable ArticleId self) {
        return slugs.free(slug, self == null ? ArticleId.next() : self);
    }

    /** Locks the article until the end of the transaction, so that nobody publishes it a second time meanwhile. */
    @MayPublish
    public Draft lockForPublication(ArticleId id) {
        locked(id).toArticle().require(ArticleAction.PUBLISH, CurrentPerson.require());
        return draft(id);
    }

    /** The same article with its text as it was at a version of the manuscript; facts and sources as they stand. */
    @InNewsroom
    @Transactional(readOnly = true)
    public Draft at(Draft draft, long version) {
        return version == draft.manuscript().version()
                ? draft
                : new Draft(
                        draft.article(),
                        manuscripts.at(manuscript(draft.article().id()), version),
                        draft.references());
    }

    /** Locks the article until the end of the transaction, so that nobody writes in what is being signed meanwhile. */
    @InNewsroom
    public Draft lockForSigning(ArticleId id) {
        Article article = locked(id).toArticle();
        if (!ArticleAction.WRITE.possible(article)) {
            throw new BadInput("state", ArticleAction.WRITE.obstacle(article));
        }
        return draft(id);
    }

    /**
     * Notes that readers see a new version that was made of the one before, and not of the draft: where the draft is on
     * its way stays. Called by publication in the same transaction.
     *
     * @param differs whether the draft says something else than that version
     */
    @MayPublish
    public void republished(ArticleId id, Instant at, boolean differs) {
        locked(id).published(at, differs);
    }

    /**
     * Notes that these articles' drafts print something else than readers see, because something they use has changed.
     * Their place in the list of articles stays. Says nothing of articles that are not published.
     */
    @MayEdit
    public void printOtherwise(Collection<ArticleId> ids) {
        if (!ids.isEmpty()) {
            articles.markChanged(ids.stream().map(ArticleId::value).toList());
        }
    }

    StoredArticle begin(String language, String headline) {
        Person me = CurrentPerson.require();
        ArticleId id = ArticleId.next();
        StoredArticle stored = new StoredArticle(
                id, ArticleFields.language(language), slugs.from(headline, id), headline, me.id(), clock.instant());
        stored.setBylines(List.of(new Byline(me.name(), me.id())));
        return articles.saveAndFlush(stored); // what comes back is the one that is watched for changes
    }

    /** Notes a change of the text; of quick changes in a row only the first, since it costs a row each time. */
    private void written(StoredArticle stored, String headline) {
        Instant now = clock.instant();
        boolean renamed = !stored.headline().equals(headline);
        if (renamed) {
            stored.setHeadline(headline);
            if (stored.slugFollowsHeadline()) {
                stored.setSlug(slugs.from(headline, new ArticleId(stored.id())), false);
            }
        }
        if (renamed || stored.quietSince(now.minus(NOTED_EVERY))) {
            stored.changed(now);
        }
    }

    Manuscript restored(StoredArticle stored, Supplier<Manuscript> work) {
        long before = manuscripts.version(new ManuscriptId(stored.id()));
        Manuscript state = work.get();
        if (state.version() > before) {
            written(stored, state.headline().text());
        }
        return state;
    }

    StoredArticle changeable(ArticleId id) {
        StoredArticle stored = locked(id);
        stored.toArticle().require(ArticleAction.WRITE, CurrentPerson.require());
        return stored;
    }

    private StoredArticle stored(ArticleId id) {
        return articles.findById(id.value()).orElseThrow(() -> new NotFound("There is no such article."));
    }

    private StoredArticle locked(ArticleId id) {
        return articles.locked(id.value()).orElseThrow(() -> new NotFound("There is no such article."));
    }

    private static ManuscriptId manuscript(ArticleId id) {
        return new ManuscriptId(id.value());
    }
}
