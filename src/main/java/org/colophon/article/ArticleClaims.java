package org.colophon.article;

import java.util.List;
import java.util.UUID;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.MayEdit;
import org.colophon.identity.MayWrite;
import org.colophon.manuscript.Claim;
import org.colophon.manuscript.Claims;
import org.colophon.manuscript.ManuscriptId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Claims about who wrote a passage of an article, for those who may change it. What is refused and why:
 * {@link Claims}.
 */
@Service
@Transactional
public class ArticleClaims {

    private final Articles articles;
    private final Claims claims;

    ArticleClaims(Articles articles, Claims claims) {
        this.articles = articles;
        this.claims = claims;
    }

    /** Asks that a passage that counts as an AI tool's be taken for the current person's own. */
    @MayWrite
    public Claim ask(ArticleId article, Claim.Asked asked) {
        articles.requireChangeable(article);
        return claims.ask(manuscript(article), asked);
    }

    /** The claims that nobody has decided, the oldest first, 100 at most. */
    @InNewsroom
    @Transactional(readOnly = true)
    public List<Claim> open(ArticleId article) {
        return claims.open(manuscript(article));
    }

    /** Accepts somebody else's claim. The article counts as changed. */
    @MayEdit
    public Claim accept(ArticleId article, UUID claim) {
        articles.touched(article);
        return claims.accept(manuscript(article), claim);
    }

    /** Refuses somebody else's claim. */
    @MayEdit
    public Claim refuse(ArticleId article, UUID claim) {
        articles.requireChangeable(article);
        return claims.refuse(manuscript(article), claim);
    }

    private static ManuscriptId manuscript(ArticleId article) {
        return new ManuscriptId(article.value());
    }
}
