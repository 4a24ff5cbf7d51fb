package org.colophon.consultation;

import java.util.List;
import java.util.UUID;
import org.colophon.article.Article;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.audit.AuditAction;
import org.colophon.audit.AuditActions;
import org.colophon.audit.AuditLog;
import org.colophon.audit.AuditSubject;
import org.colophon.audit.Deed;
import org.colophon.identity.ActingAs;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.People;
import org.colophon.identity.PersonId;
import org.colophon.notification.News;
import org.colophon.notification.NewsTopic;
import org.colophon.notification.NewsTopics;
import org.colophon.notification.Notifications;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever asked of an answer, and notes in the audit log who was asked and what came of it; never the words. */
@Component
class ConsultationNews implements NewsTopics, AuditActions {

    private final Notifications notifications;
    private final AuditLog log;
    private final Articles articles;
    private final People people;

    ConsultationNews(Notifications notifications, AuditLog log, Articles articles, People people) {
        this.notifications = notifications;
        this.log = log;
        this.articles = articles;
        this.people = people;
    }

    @Override
    public List<NewsTopic> topics() {
        return ConsultationTopics.ALL;
    }

    @Override
    public List<AuditAction> actions() {
        return ConsultationDeeds.ALL;
    }

    @EventListener
    void asked(ConsultationAsked asked) {
        log.note(new Deed(
                ConsultationDeeds.CONSULTATION_ASKED,
                subject(asked.article(), asked.by()),
                "Asked %s (%s).".formatted(asked.name(), asked.capacity())));
    }

    @EventListener
    void ended(ConsultationEnded ended) {
        log.note(new Deed(
                ConsultationDeeds.CONSULTATION_REVOKED,
                subject(ended.article(), ended.by()),
                "The link for %s.".formatted(ended.name())));
    }

    @EventListener
    void answered(ConsultationAnswered answered) {
        AuditSubject subject = subject(answered.article(), answered.askedBy());
        String what = switch (answered.verdict()) {
            case "approve" -> "approved";
            case "object" -> "objected";
            default -> "commented";
        };
        log.note(new Deed(ConsultationDeeds.CONSULTATION_ANSWERED, subject, "They %s.".formatted(what))
                .byVisitor("%s (%s)".formatted(answered.name(), answered.capacity())));
        notifications.tell(
                List.of(new PersonId(answered.askedBy())),
                new News(
                        ConsultationTopics.ANSWERED,
                        "%s %s: “%s”".formatted(answered.name(), what, subject.label()),
                        "articles/" + answered.article(),
                        ""));
    }

    /** @param reader in whose name the article's headline is read where nobody is signed in */
    private AuditSubject subject(UUID article, UUID reader) {
        Article found = CurrentPerson.find().isPresent()
                ? articles.get(new ArticleId(article))
                : ActingAs.person(
                        people.find(new PersonId(reader)).orElseThrow(), () -> articles.get(new ArticleId(article)));
        String headline = found.title();
        return new AuditSubject("article", article.toString(), headline, "articles/" + article);
    }
}
