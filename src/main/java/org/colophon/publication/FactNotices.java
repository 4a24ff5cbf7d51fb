package org.colophon.publication;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.MayWrite;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What drafts are told about facts that have changed under them. */
@Service
@Transactional
public class FactNotices {

    private final NoticeRows rows;
    private final Articles articles;

    FactNotices(NoticeRows rows, Articles articles) {
        this.rows = rows;
        this.articles = articles;
    }

    /** The notices that stand at an article, the newest first. */
    @InNewsroom
    @Transactional(readOnly = true)
    public List<FactNotice> of(ArticleId article) {
        return rows.of(article.value());
    }

    /** How many stand at each of these articles, in one query. Articles without any are left out. */
    @InNewsroom
    @Transactional(readOnly = true)
    public Map<ArticleId, Integer> count(Collection<ArticleId> ids) {
        Map<ArticleId, Integer> counts = new LinkedHashMap<>();
        rows.count(ids.stream().map(ArticleId::value).toList())
                .forEach((id, count) -> counts.put(new ArticleId(id), count));
        return counts;
    }

    /** Takes a notice away, in the name of the current person. Does nothing where it is gone already. */
    @MayWrite
    public void dismiss(UUID notice) {
        rows.find(notice).ifPresent(found -> {
            articles.requireChangeable(found.article());
            rows.dismiss(notice, CurrentPerson.require().id());
        });
    }
}
