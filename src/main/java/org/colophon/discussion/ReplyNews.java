package org.colophon.discussion;

import java.util.List;
import org.colophon.notification.News;
import org.colophon.notification.Notifications;
import org.colophon.publication.PublishedArticles;
import org.colophon.publication.PublishedSummary;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells people of replies to their comments. */
@Component
class ReplyNews {

    private final StoredComments stored;
    private final PublishedArticles articles;
    private final Notifications notifications;

    ReplyNews(StoredComments stored, PublishedArticles articles, Notifications notifications) {
        this.stored = stored;
        this.articles = articles;
        this.notifications = notifications;
    }

    @ApplicationModuleListener
    void on(CommentPosted event) {
        StoredComment reply = stored.findById(event.comment()).orElse(null);
        CommentId parent = reply == null ? null : reply.parent();
        if (reply == null || parent == null || !reply.isPublished()) {
            return;
        }
        StoredComment answered = stored.findById(parent.value()).orElse(null);
        PublishedSummary article = articles.summary(reply.article()).orElse(null);
        if (answered == null || article == null || answered.isBy(reply.author())) {
            return;
        }
        notifications.tell(
                List.of(answered.author()),
                new News(
                        DiscussionTopics.REPLY,
                        "Somebody has replied to your comment on “%s”".formatted(article.headline()),
                        article.path() + "/comments/" + reply.id(),
                        "reply:" + reply.id()));
    }
}
