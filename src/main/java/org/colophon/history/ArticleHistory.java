package org.colophon.history;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colophon.article.Article;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.DraftReferences;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.MayWrite;
import org.colophon.manuscript.Comparison;
import org.colophon.manuscript.Histories;
import org.colophon.manuscript.Manuscript;
import org.colophon.manuscript.ManuscriptId;
import org.colophon.manuscript.Manuscripts;
import org.colophon.manuscript.Milestone;
import org.colophon.manuscript.Milestones;
import org.colophon.manuscript.Stretch;
import org.colophon.manuscript.Texts;
import org.colophon.manuscript.text.Provenance;
import org.colophon.manuscript.text.TextName;
import org.colophon.markup.Markup;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.colophon.shared.Slice;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How an article came to be. Open to the people of the article only: its authors, and those who may change it. Nobody
 * else in the newsroom sees who wrote what and when. Every method throws {@link AccessDeniedException} for others and
 * {@link NotFound} where there is no such article.
 */
@Service
@Transactional(readOnly = true)
public class ArticleHistory {

    /** The point before anything was written: everything since is new. */
    public static final long BEGINNING = 0;

    /** Longer bodies are compared in their source only. */
    static final int RENDERED_MAX = 400_000;

    private final Articles articles;
    private final Histories histories;
    private final Manuscripts manuscripts;
    private final Milestones milestones;
    private final Markup markup;

    ArticleHistory(
            Articles articles, Histories histories, Manuscripts manuscripts, Milestones milestones, Markup markup) {
        this.articles = articles;
        this.histories = histories;
        this.manuscripts = manuscripts;
        this.milestones = milestones;
        this.markup = markup;
    }

    /** Whether the current person may see the history of this article. */
    @InNewsroom
    public boolean isOpen(ArticleId id) {
        return articles.get(id).mayBeFollowedBy(CurrentPerson.require());
    }

    /** How far the log has come: the point "now". */
    @InNewsroom
    public long version(ArticleId id) {
        return manuscripts.version(checked(id));
    }

    /** The article's milestones, the newest first, 500 at most. */
    @InNewsroom
    public List<Milestone> milestones(ArticleId id) {
        return milestones.list(checked(id));
    }

    /** Stretches of work, the newest first, page by page: see {@link Histories#stretches}. */
    @InNewsroom
    public Slice<Stretch> stretches(ArticleId id, long before) {
        return histories.stretches(checked(id), before);
    }

    /**
     * What differs between two versions of headline, standfirst and body, with origins.
     *
     * @param from a version, or {@link #BEGINNING}
     */
    @InNewsroom
    public List<Comparison> compare(ArticleId id, long from, long to) {
        ManuscriptId manuscript = checked(id);
        if (from != BEGINNING) {
            return histories.compare(manuscript, from, to);
        }
        Manuscript all = histories.at(manuscript, to);
        return Stream.of(TextName.values())
                .map(name -> Comparison.of(name, Provenance.EMPTY, all.text(name)))
                .toList();
    }

    /**
     * What differs between two versions as readers would see it, with facts and sources as they are now.
     *
     * @param from a version, or {@link #BEGINNING}
     * @return empty where the texts are too long to be compared so
     */
    @InNewsroom
    public Optional<ComparedPage> rendered(ArticleId id, long from, long to) {
        ManuscriptId manuscript = checked(id);
        Texts before = from == BEGINNING
                ? new Texts("", "", "")
                : histories.at(manuscript, from).texts();
        Texts after = histories.at(manuscript, to).texts();
        if (before.body().length() + after.body().length() > 2 * RENDERED_MAX) {
            return Optional.empty();
        }
        DraftReferences references = articles.draft(id).references();
        return Optional.of(new ComparedPage(
                markup.comparedInline(before.headline(), after.headline(), references),
                markup.comparedInline(before.standfirst(), after.standfirst(), references),
                markup.compared(before.body(), after.body(), references)));
    }

    /** A state and the edits that follow it, for a replay: see {@link Histories#frames}. */
    @InNewsroom
    public Histories.Frames frames(ArticleId id, long version) {
        return histories.frames(checked(id), version);
    }

    /**
     * Gives the article as it stands a name by which the point is found again.
     *
     * @throws BadInput when there is no name, or a longer one than 120 characters
     */
    @MayWrite
    @Transactional
    public Milestone name(ArticleId id, String name) {
        articles.requireChangeable(id);
        return milestones.mark(checked(id), Milestone.Kind.NAMED, name);
    }

    private ManuscriptId checked(ArticleId id) {
        Article article = articles.get(id);
        if (!article.mayBeFollowedBy(CurrentPerson.require())) {
            throw new AccessDeniedException("Only its authors and editors may see how this article came to be.");
        }
        return new ManuscriptId(id.value());
    }
}
