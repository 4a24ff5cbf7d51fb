package org.colophon.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.colophon.article.Article;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.Byline;
import org.colophon.identity.ActingAs;
import org.colophon.identity.People;
import org.colophon.identity.PersonId;
import org.colophon.notification.News;
import org.colophon.notification.NewsTopic;
import org.colophon.notification.NewsTopics;
import org.colophon.notification.Notifications;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the people of an article of a report, and the reader of its answer. */
@Component
class ReportNews implements NewsTopics {

    private final Notifications notifications;
    private final Articles articles;
    private final People people;

    ReportNews(Notifications notifications, Articles articles, People people) {
        this.notifications = notifications;
        this.articles = articles;
        this.people = people;
    }

    @Override
    public List<NewsTopic> topics() {
        return ReportTopics.ALL;
    }

    @ApplicationModuleListener
    void on(ErrorReported event) {
        Article article = article(event.article());
        List<PersonId> told = new ArrayList<>(List.of(article.createdBy()));
        for (Byline byline : article.bylines()) {
            PersonId person = byline.person();
            if (person != null) {
                told.add(person);
            }
        }
        notifications.tell(
                told,
                new News(
                        ReportTopics.ERROR_REPORTED,
                        "A reader reported an error in “%s”".formatted(article.headline()),
                        "reports",
                        "reports:" + event.article()));
    }

    @ApplicationModuleListener
    void on(ErrorReportAnswered event) {
        notifications.tell(
                List.of(new PersonId(event.reader())),
                new News(
                        ReportTopics.REPORT_ANSWERED,
                        "The newsroom has answered an error that you reported. You find the answer under “Account”.",
                        "/account#reports",
                        "report:" + event.report()));
    }

    private Article article(UUID id) {
        return ActingAs.person(people.system(), () -> articles.get(new ArticleId(id)));
    }
}
