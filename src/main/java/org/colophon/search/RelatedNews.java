package org.colophon.search;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.change.PublicChange;
import org.colophon.change.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells this node's pages below which articles others may stand now: each node has its own index and hears of it alone. */
@Component
class RelatedNews {

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
        events.publishEvent(new PublicChange(concerned(change.articles()), false));
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
