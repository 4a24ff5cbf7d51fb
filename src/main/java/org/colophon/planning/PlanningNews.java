package org.colophon.planning;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.colophon.article.Article;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.People;
import org.colophon.identity.Permission;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.notification.News;
import org.colophon.notification.NewsTopic;
import org.colophon.notification.NewsTopics;
import org.colophon.notification.Notifications;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells who was assigned, and the desk of notes to it. In the transaction of what it tells of. */
@Component
class PlanningNews implements NewsTopics {

    private final Notifications notifications;
    private final Articles articles;
    private final People people;

    PlanningNews(Notifications notifications, Articles articles, People people) {
        this.notifications = notifications;
        this.articles = articles;
        this.people = people;
    }

    @Override
    public List<NewsTopic> topics() {
        return PlanningTopics.ALL;
    }

    @EventListener
    void assigned(Assigned event) {
        Set<PersonId> whom = new HashSet<>();
        event.people().forEach(person -> whom.add(new PersonId(person)));
        tell(whom, PlanningTopics.ASSIGNED, "%s assigned you to “%s”", article(event.article()));
    }

    /** The desk are those who edit; an article's own people are told, too. */
    @EventListener
    void noted(DeskNoted event) {
        Article article = article(event.article());
        Set<PersonId> whom = new HashSet<>(article.people());
        people.allWhoMay(Permission.EDIT).stream().map(Person::id).forEach(whom::add);
        tell(whom, PlanningTopics.DESK_NOTE, "%s left a note to the desk on “%s”", article);
    }

    private void tell(Set<PersonId> whom, NewsTopic topic, String words, Article article) {
        String name = CurrentPerson.require().name();
        notifications.tell(
                whom,
                new News(
                        topic,
                        words.formatted(name, article.title()),
                        "articles/" + article.id(),
                        "article:" + article.id()));
    }

    private Article article(UUID id) {
        return articles.get(new ArticleId(id));
    }
}
