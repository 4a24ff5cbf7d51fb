package org.colophon.publication;

import java.util.List;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.identity.InNewsroom;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which published articles link to an article from their text: those whose readers a correction concerns, too. */
@Service
@Transactional(readOnly = true)
public class LinkingArticles {

    private final LinkRows rows;

    LinkingArticles(LinkRows rows) {
        this.rows = rows;
    }

    /** How many published articles link to this one, by any address it ever had; itself left out. */
    @InNewsroom
    public long count(ArticleId target) {
        return rows.count(target.value());
    }

    /**
     * The same articles in the order of their ids, a stretch at a time.
     *
     * @param after the last of the stretch before, null for the first
     */
    @InNewsroom
    public List<ArticleId> of(ArticleId target, @Nullable ArticleId after, int size) {
        return rows.linking(target.value(), after == null ? new UUID(0, 0) : after.value(), size).stream()
                .map(ArticleId::new)
                .toList();
    }
}
