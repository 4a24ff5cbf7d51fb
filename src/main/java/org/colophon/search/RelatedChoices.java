package org.colophon.search;

import java.util.List;
import org.colophon.article.ArticleId;
import org.colophon.identity.MayWrite;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the desk decided by hand about related articles: pins and exclusions. */
@Service
@Transactional
public class RelatedChoices {

    /** The choices made for an article: pins in their order, then exclusions. */
    @MayWrite
    @Transactional(readOnly = true)
    public List<RelatedChoice> choices(ArticleId article) {
        return List.of();
    }

    /**
     * Always shows {@code other} with {@code article}, behind what is pinned already; an exclusion is lifted.
     *
     * @throws BadInput when both are the same
     * @throws NotFound when the other article is not published
     */
    @MayWrite
    public void pin(ArticleId article, ArticleId other) {}

    /** Never shows {@code other} with {@code article}; a pin is lifted. @throws BadInput when both are the same */
    @MayWrite
    public void exclude(ArticleId article, ArticleId other) {}

    /** Takes back a pin or an exclusion. Harmless when there is none. */
    @MayWrite
    public void clear(ArticleId article, ArticleId other) {}
}
