package org.colophon.search;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.change.PublicChange;
import org.colophon.change.Subject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Tells this node's pages below which articles others may stand now: each node has its own index and hears of it alone. */
@Component
class RelatedNews {

    private static final Logger LOG = LoggerFactory.getLogger(RelatedNews.class);

    /** Of more at a time it is not worked out which others they concern. */
    private static final int FEW = 10;

    private final RelatedArticles related;
    private final ApplicationEventPublisher events;

    RelatedNews(RelatedArticles related, ApplicationEventPublisher events) {
        this.related = related;
        this.events = events;
    }

    @EventListener
    void on(IndexChanged change) {
        Set<Subject> subjects;
        try {
            subjects = concerned(change.articles());
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("Which articles are concerned could not be read, so all are", e);
            subjects = Set.of(Subject.RELATED);
        }
        events.publishEvent(new PublicChange(subjects, false));
    }

    private Set<Subject> concerned(Collection<UUID> articles) {
        if (articles.size() > FEW) {
            return Set.of(Subject.RELATED);
        }
        Set<Subject> subjects = new HashSet<>();
        for (UUID article : articles) {
            subjects.add(Subject.related(article));
            related.near(new ArticleId(article)).forEach(other -> subjects.add(Subject.related(other.id())));
        }
        return subjects;
    }
}
