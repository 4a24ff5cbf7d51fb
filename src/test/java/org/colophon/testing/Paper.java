package org.colophon.testing;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.colophon.article.Article;
import org.colophon.article.ArticleChange;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.Section;
import org.colophon.article.Sections;
import org.colophon.article.Topics;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.manuscript.Texts;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.Publisher;
import org.springframework.context.ApplicationContext;

/**
 * Publishes articles for tests that need some.
 *
 * <pre>{@code PublishedArticle bridge = paper.publish("Bridge opens", "It opened on Monday.", "Harbour");}</pre>
 */
public class Paper {

    private final Cast cast;
    private final Articles articles;
    private final Sections sections;
    private final Topics topics;
    private final Publisher publisher;

    public Paper(ApplicationContext application) {
        this.cast = application.getBean(Cast.class);
        this.articles = application.getBean(Articles.class);
        this.sections = application.getBean(Sections.class);
        this.topics = application.getBean(Topics.class);
        this.publisher = application.getBean(Publisher.class);
    }

    /** An article that is written but not published. */
    public Article write(String headline, String body, String... topicNames) {
        return ActingAs.person(cast.a(Role.EDITOR), () -> {
            Article article = articles.start("en", new Texts(headline, "About: " + headline, body));
            List<UUID> under =
                    Stream.of(topicNames).map(name -> topics.named(name).id()).toList();
            return articles.change(
                    article.id(), ArticleChange.NONE.withSection(section().id()).withTopics(under));
        });
    }

    /** An article that readers can see. */
    public PublishedArticle publish(String headline, String body, String... topicNames) {
        return publishAgain(write(headline, body, topicNames).id());
    }

    /** The next version of an article. */
    public PublishedArticle publishAgain(ArticleId article) {
        return ActingAs.person(cast.a(Role.EDITOR), () -> publisher.publish(article));
    }

    private Section section() {
        return sections.bySlug("test-news").orElseGet(() -> sections.add("Test news", "test-news", ""));
    }
}
