package org.colophon.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.colophon.article.ArticleChange;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.manuscript.Texts;
import org.colophon.shared.Newsroom;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Links of what readers see are known, also when either article gets another address. */
@IntegrationTest
class LinkRowsTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private LinkingArticles linking;

    @Autowired
    private Articles articles;

    @Autowired
    private Retractions retractions;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private LinkRows rows;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private Cast cast;

    private Paper paper;
    private PublishedArticle target;

    @BeforeEach
    void publish() {
        paper = new Paper(application);
        target = paper.publish("Target " + UUID.randomUUID(), "Text.");
    }

    private PublishedArticle publish(String body) {
        return paper.publish("Linking " + UUID.randomUUID(), body);
    }

    private long count() {
        return ActingAs.person(cast.a(Role.EDITOR), () -> linking.count(target.id()));
    }

    @Test
    void links_are_those_that_are_printed_relative_or_absolute_and_each_once() {
        String path = target.path();
        PublishedArticle version = publish("""
                A [link](%1$s), [another](%1$s?from=here#there) and [a whole one](%2$s%1$s), [one more](/articles/x-y/).

                `[code](/articles/none)`, [elsewhere](https://elsewhere.example%1$s), [below](%1$s/report), [section](/sections/x).
                """.formatted(path, newsroom.link("")));
        assertThat(rows.slugs(version)).containsExactlyInAnyOrder(target.slug(), "x-y");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void they_follow_versions_retractions_and_slugs() {
        PublishedArticle version = publish("A [link](" + target.path() + ").");
        assertThat(count()).isEqualTo(1);
        ActingAs.person(
                cast.a(Role.EDITOR),
                () -> articles.change(target.id(), ArticleChange.NONE.withSlug("moved-" + UUID.randomUUID())));
        paper.publishAgain(target.id());
        assertThat(count()).isEqualTo(1);
        save(version.id(), version.headline(), "No link.");
        paper.publishAgain(version.id());
        assertThat(count()).isZero();
        save(version.id(), version.headline(), "Again a [link](" + target.path() + ").");
        paper.publishAgain(version.id());
        assertThat(count()).isEqualTo(1);
        ActingAs.person(
                cast.a(Role.EDITOR),
                () -> retractions.retract(version.id(), RetractionKind.RETRACTED, "It was not so."));
        assertThat(count()).isZero();
    }

    @Test
    void an_article_does_not_count_as_linking_to_itself() {
        save(target.id(), target.headline(), "I [myself](" + target.path() + ").");
        paper.publishAgain(target.id());
        assertThat(count()).isZero();
    }

    @Test
    void what_was_published_before_links_were_kept_is_gone_through() {
        PublishedArticle version = publish("A [link](" + target.path() + ").");
        sql.update("delete from article_link where article_id = ?", version.id().value());
        sql.update(
                "update published_article set facts_noted = false where article_id = ?",
                version.id().value());
        application.getAutowireCapableBeanFactory().createBean(FactNoting.class).catchUp();
        assertThat(count()).isEqualTo(1);
    }

    private void save(ArticleId id, String headline, String body) {
        ActingAs.person(
                cast.a(Role.EDITOR),
                () -> articles.save(
                        id,
                        new Texts(headline, "", body),
                        articles.draft(id).manuscript().version()));
    }
}
