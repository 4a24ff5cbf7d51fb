package org.colophon.remarks;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.colophon.article.Article;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.PersonId;
import org.colophon.notification.News;
import org.colophon.notification.NewsTopic;
import org.colophon.notification.NewsTopics;
import org.colophon.notification.Notifications;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people of remarks that concern them. The words of a remark are never told, since they can quote the text. */
@Component
class RemarkNews implements NewsTopics {

    private final Notifications notifications;
    private final Articles articles;

    RemarkNews(Notifications notifications, Articles articles) {
        this.notifications = notifications;
        this.articles = articles;
    }

    @Override
    public List<NewsTopic> topics() {
        return RemarkTopics.ALL;
    }

    @EventListener
    void made(RemarkMade made) {
        Article article = articles.get(new ArticleId(made.article()));
        String name = CurrentPerson.require().name();
        String what = made.suggestion() ? "a suggestion for" : "a remark on";
        Set<PersonId> told = new HashSet<>(people(made.mentioned()));
        tell(
                told,
                RemarkTopics.REMARK_MENTIONS_YOU,
                "%s named you in %s “%s”".formatted(name, what, article.title()),
                made);
        List<PersonId> others = people(made.others()).stream().filter(told::add).toList();
        tell(others, RemarkTopics.REMARK_ANSWERED, "%s answered %s “%s”".formatted(name, what, article.title()), made);
        List<PersonId> authors = article.people().stream().filter(told::add).toList();
        tell(
                authors,
                RemarkTopics.REMARK_ON_YOUR_ARTICLE,
                "%s made %s “%s”".formatted(name, what, article.title()),
                made);
    }

    @EventListener
    void decided(SuggestionDecided decided) {
        Article article = articles.get(new ArticleId(decided.article()));
        String words = "%s %s your suggestion for “%s”"
                .formatted(
                        CurrentPerson.require().name(), decided.accepted() ? "accepted" : "rejected", article.title());
        notifications.tell(
                List.of(new PersonId(decided.to())),
                new News(RemarkTopics.SUGGESTION_DECIDED, words, "articles/" + decided.article(), ""));
    }

    private void tell(Collection<PersonId> people, NewsTopic topic, String words, RemarkMade made) {
        notifications.tell(people, new News(topic, words, "articles/" + made.article(), "remark:" + made.thread()));
    }

    private static List<PersonId> people(List<UUID> ids) {
        return ids.stream().map(PersonId::new).toList();
    }
}
