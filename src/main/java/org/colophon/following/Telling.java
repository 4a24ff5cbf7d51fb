package org.colophon.following;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.colophon.article.Article;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.following.CorrectionNews.Stage;
import org.colophon.identity.ActingAs;
import org.colophon.identity.People;
import org.colophon.identity.PersonId;
import org.colophon.notification.News;
import org.colophon.notification.NewsTopic;
import org.colophon.notification.NewsTopics;
import org.colophon.notification.Notifications;
import org.colophon.publication.LinkingArticles;
import org.colophon.publication.PublishedArticles;
import org.colophon.publication.PublishedSummary;
import org.colophon.publication.Retraction;
import org.colophon.publication.Retractions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells a batch of people of a correction, in one transaction with how far it has come: what is interrupted goes on where
 * it was, and nobody is told twice.
 */
@Component
class Telling implements NewsTopics {

    static final int READERS = 500;
    static final int ARTICLES = 50;

    private final CorrectionNewsRows rows;
    private final FollowerRows followers;
    private final LinkingArticles linking;
    private final Articles articles;
    private final PublishedArticles published;
    private final Retractions retractions;
    private final Notifications notifications;
    private final People people;

    Telling(
            CorrectionNewsRows rows,
            FollowerRows followers,
            LinkingArticles linking,
            Articles articles,
            PublishedArticles published,
            Retractions retractions,
            Notifications notifications,
            People people) {
        this.rows = rows;
        this.followers = followers;
        this.linking = linking;
        this.articles = articles;
        this.published = published;
        this.retractions = retractions;
        this.notifications = notifications;
        this.people = people;
    }

    @Override
    public List<NewsTopic> topics() {
        return FollowingTopics.ALL;
    }

    /** Tells the next batch. @return false when nobody is left, or another node is at it */
    @Transactional
    boolean step() {
        Optional<CorrectionNews> news = rows.claim();
        news.ifPresent(one -> {
            switch (one.stage()) {
                case FOLLOWERS -> followers(one);
                case LINKING -> linking(one);
                case DONE -> {
                    // Not claimed.
                }
            }
        });
        return news.isPresent();
    }

    private void followers(CorrectionNews news) {
        List<PersonId> batch = followers.of(news.article(), news.at(), news.after(), READERS);
        if (!batch.isEmpty()) {
            tell(batch, news, new News(FollowingTopics.FOLLOWED, line(news), path(news), "article:" + news.article()));
        }
        boolean last = batch.size() < READERS;
        rows.move(
                news.id(),
                last ? Stage.LINKING : Stage.FOLLOWERS,
                last ? CorrectionNews.START : batch.getLast().value());
    }

    private void linking(CorrectionNews news) {
        ArticleId target = new ArticleId(news.article());
        List<ArticleId> batch = byItself(() -> linking.of(target, new ArticleId(news.after()), ARTICLES));
        String title = article(target).title();
        for (ArticleId id : batch) {
            Article article = article(id);
            tell(
                    article.people(),
                    news,
                    new News(
                            FollowingTopics.LINKED,
                            "“%s”, which your article “%s” links to, %s"
                                    .formatted(title, article.title(), news.words()),
                            "articles/" + id,
                            "article:" + target));
        }
        boolean last = batch.size() < ARTICLES;
        rows.move(
                news.id(),
                last ? Stage.DONE : Stage.LINKING,
                last ? CorrectionNews.START : batch.getLast().value());
    }

    private void tell(Collection<PersonId> whom, CorrectionNews news, News told) {
        UUID doer = news.doer();
        notifications.tell(
                whom.stream().filter(person -> !person.value().equals(doer)).toList(), told);
    }

    private Article article(ArticleId id) {
        return byItself(() -> articles.get(id));
    }

    /** Reads what members of the newsroom may; tells in nobody's name, so that nobody is left out. */
    private <T> T byItself(Supplier<T> read) {
        return ActingAs.person(people.system(), read);
    }

    /** Names the article as far as readers find it named now. */
    private String line(CorrectionNews news) {
        ArticleId id = new ArticleId(news.article());
        String headline = published
                .summary(id)
                .map(PublishedSummary::headline)
                .or(() -> retractions
                        .standing(id)
                        .filter(notice -> notice.kind().namesArticle())
                        .map(Retraction::headline))
                .orElse("");
        return (headline.isEmpty() ? "An article that you follow " : "“" + headline + "” ") + news.words();
    }

    private String path(CorrectionNews news) {
        ArticleId id = new ArticleId(news.article());
        return published
                .summary(id)
                .map(PublishedSummary::path)
                .or(() -> retractions.standing(id).map(Retraction::path))
                .orElse("");
    }
}
