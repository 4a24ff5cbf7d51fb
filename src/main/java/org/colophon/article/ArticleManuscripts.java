package org.colophon.article;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.InNewsroom;
import org.colophon.manuscript.Manuscript;
import org.colophon.manuscript.ManuscriptId;
import org.colophon.manuscript.Manuscripts;
import org.colophon.manuscript.StoredEdit;
import org.colophon.manuscript.TooOld;
import org.colophon.shared.NotFound;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the manuscripts of articles. Everybody in the newsroom reads a text as it stands and sees it grow; how it came to
 * be is for the people of the article alone ({@link Article#mayBeFollowedBy}).
 */
@Service
@Transactional(readOnly = true)
public class ArticleManuscripts {

    /** Who only looks on, and was away for a while, still catches up with edits as old as this. */
    private static final Duration RECENT = Duration.ofMinutes(15);

    private final Articles articles;
    private final Manuscripts manuscripts;
    private final Clock clock;

    ArticleManuscripts(Articles articles, Manuscripts manuscripts, Clock clock) {
        this.articles = articles;
        this.manuscripts = manuscripts;
        this.clock = clock;
    }

    /** The texts as they stand. @throws NotFound when there is no such article */
    @InNewsroom
    public Manuscript get(ArticleId id) {
        return manuscripts.get(manuscript(id));
    }

    /** How far the log has come. @throws NotFound when there is no such article */
    @InNewsroom
    public long version(ArticleId id) {
        return manuscripts.version(manuscript(id));
    }

    /**
     * The texts as they were at a version.
     *
     * @throws NotFound when there is no such article or version
     * @throws AccessDeniedException for others than the people of the article
     */
    @InNewsroom
    public Manuscript at(ArticleId id, long version) {
        if (!mayFollow(id)) {
            throw new AccessDeniedException("Only its authors and editors may see how this article came to be.");
        }
        return manuscripts.at(manuscript(id), version);
    }

    /**
     * The edits after a version, in order.
     *
     * @throws NotFound when there is no such article
     * @throws TooOld when the log no longer has them all, or some are too old for somebody who only looks on
     */
    @InNewsroom
    public List<StoredEdit> editsAfter(ArticleId id, long version) {
        requireOpen(id, version);
        return manuscripts.editsAfter(manuscript(id), version);
    }

    /** Makes sure that the current person may follow the log from a version on. Throws as {@link #editsAfter} does. */
    @InNewsroom
    public void requireOpen(ArticleId id, long version) {
        if (!mayFollow(id)
                && version
                        < manuscripts.versionAt(manuscript(id), clock.instant().minus(RECENT))) {
            throw new TooOld(version);
        }
    }

    private boolean mayFollow(ArticleId id) {
        return articles.get(id).mayBeFollowedBy(CurrentPerson.require());
    }

    private static ManuscriptId manuscript(ArticleId id) {
        return new ManuscriptId(id.value());
    }
}
