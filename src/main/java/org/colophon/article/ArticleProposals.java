package org.colophon.article;

import org.colophon.identity.MayWrite;
import org.colophon.manuscript.Manuscript;
import org.colophon.manuscript.ManuscriptId;
import org.colophon.manuscript.Proposing;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets words into an article that somebody else proposed: see {@link Proposing}. */
@Service
@Transactional
public class ArticleProposals {

    private final Articles articles;
    private final Proposing proposing;

    ArticleProposals(Articles articles, Proposing proposing) {
        this.articles = articles;
        this.proposing = proposing;
    }

    /**
     * Makes the proposed change, in the proposer's name.
     *
     * @throws AccessDeniedException for those who may not write in this article
     * @throws BadInput when nobody can write in it now, or the passage has changed
     * @throws NotFound when there is no such article
     */
    @MayWrite
    public Manuscript accept(ArticleId id, Proposing.Proposal proposal) {
        return articles.restored(
                articles.changeable(id), () -> proposing.accept(new ManuscriptId(id.value()), proposal));
    }
}
