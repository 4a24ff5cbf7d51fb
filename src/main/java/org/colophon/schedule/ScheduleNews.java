package org.colophon.schedule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colophon.article.Article;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.audit.AuditAction;
import org.colophon.audit.AuditActions;
import org.colophon.audit.AuditLog;
import org.colophon.audit.AuditSubject;
import org.colophon.audit.Deed;
import org.colophon.identity.ActingAs;
import org.colophon.identity.People;
import org.colophon.identity.Permission;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.notification.News;
import org.colophon.notification.NewsTopic;
import org.colophon.notification.NewsTopics;
import org.colophon.notification.Notifications;
import org.colophon.shared.Newsroom;
import org.springframework.stereotype.Component;

/** Notes what became of hours and embargoes, and raises the alarm. In the transaction of who calls. */
@Component
class ScheduleNews implements NewsTopics, AuditActions {

    private final AuditLog log;
    private final Notifications notifications;
    private final Articles articles;
    private final People people;
    private final Newsroom newsroom;

    ScheduleNews(AuditLog log, Notifications notifications, Articles articles, People people, Newsroom newsroom) {
        this.log = log;
        this.notifications = notifications;
        this.articles = articles;
        this.people = people;
        this.newsroom = newsroom;
    }

    @Override
    public List<NewsTopic> topics() {
        return ScheduleTopics.ALL;
    }

    @Override
    public List<AuditAction> actions() {
        return ScheduleDeeds.ALL;
    }

    void wouldBeHeld(ScheduleEntry entry, String reason) {
        tell(
                entry,
                ScheduleTopics.SCHEDULE_WARNED,
                "“%s” is to be published %s and would be held: %s"
                        .formatted(article(entry.article()).title(), newsroom.shown(entry.due()), reason));
    }

    void held(ScheduleEntry entry, String reason) {
        String title = article(entry.article()).title();
        note(ScheduleDeeds.SCHEDULE_HELD, entry.article(), entry.kind().title() + ": " + reason, true);
        tell(entry, ScheduleTopics.SCHEDULE_HELD, "“%s” was held at its hour: %s".formatted(title, reason));
    }

    void done(ScheduleEntry entry, boolean late) {
        String due = "%s, due %s".formatted(entry.kind().title(), newsroom.shown(entry.due()));
        note(ScheduleDeeds.SCHEDULE_DONE, entry.article(), due + (late ? ", late." : "."), true);
        if (late) {
            tell(
                    entry,
                    ScheduleTopics.SCHEDULE_LATE,
                    "“%s”: %s, late".formatted(article(entry.article()).title(), due));
        }
    }

    void set(AuditAction deed, ArticleId article, String detail) {
        note(deed, article, detail, false);
    }

    private void note(AuditAction action, ArticleId article, String detail, boolean byItself) {
        Deed deed = new Deed(
                action,
                new AuditSubject("article", article.toString(), article(article).title(), "articles/" + article),
                detail);
        log.note(byItself ? deed.byApplication() : deed);
    }

    /** Whoever set the hour, the article's people, and all who may publish. */
    private void tell(ScheduleEntry entry, NewsTopic topic, String words) {
        Set<PersonId> whom = new HashSet<>(article(entry.article()).people());
        whom.add(entry.by());
        ActingAs.person(people.system(), () -> people.allWhoMay(Permission.PUBLISH)).stream()
                .map(Person::id)
                .forEach(whom::add);
        notifications.tell(whom, new News(topic, words, "schedule", "article:" + entry.article()));
    }

    private Article article(ArticleId id) {
        return ActingAs.person(people.system(), () -> articles.get(id));
    }
}
