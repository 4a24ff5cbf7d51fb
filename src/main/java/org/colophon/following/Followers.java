package org.colophon.following;

import java.time.Clock;
import java.util.List;
import org.colophon.article.ArticleId;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.PersonId;
import org.colophon.identity.SignedIn;
import org.colophon.publication.PublishedArticles;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks to be told when an article is corrected, clarified or taken back. Minor changes and updates tell nobody.
 *
 * <pre>{@code followers.follow(article.id());}</pre>
 */
@Service
@Transactional
public class Followers {

    /** As many articles one person can follow. */
    public static final int MOST = 1_000;

    private final FollowerRows rows;
    private final PublishedArticles published;
    private final Clock clock;

    Followers(FollowerRows rows, PublishedArticles published, Clock clock) {
        this.rows = rows;
        this.published = published;
        this.clock = clock;
    }

    /**
     * Tells the current person from now on. Nothing happens where that is so already.
     *
     * @throws NotFound when readers do not see the article
     * @throws BadInput with field {@code follow} when the person follows 1,000 already
     */
    @SignedIn
    public void follow(ArticleId article) {
        if (published.summary(article).isEmpty()) {
            throw new NotFound("There is no such article.");
        }
        if (rows.follows(article, me())) {
            return;
        }
        if (rows.count(me()) >= MOST) {
            throw new BadInput("follow", "You follow %,d articles already. End some first.".formatted(MOST));
        }
        rows.add(article, me(), clock.instant());
    }

    /** Tells the current person no more. Also for an article that was taken back. */
    @SignedIn
    public void unfollow(ArticleId article) {
        rows.remove(article, me());
    }

    /** Whether the current person is told. */
    @SignedIn
    @Transactional(readOnly = true)
    public boolean follows(ArticleId article) {
        return rows.follows(article, me());
    }

    /** What the current person follows, the latest first, 1,000 at most. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<FollowedArticle> mine() {
        return rows.of(me(), MOST);
    }

    private static PersonId me() {
        return CurrentPerson.require().id();
    }
}
