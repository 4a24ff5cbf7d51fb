package org.colophon.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.identity.ActingAs;
import org.colophon.shared.Slice;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Queries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

@IntegrationTest
class ImpactTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Impact impact;

    @Autowired
    private Articles articles;

    @Autowired
    private FactNotices notices;

    @Autowired
    private PrintedFacts printed;

    @Autowired
    private FactNoting noting;

    @Autowired
    private JdbcTemplate sql;

    private Spread spread;

    @BeforeEach
    void useAFact() {
        spread = new Spread(application, "3100000", null);
    }

    @Test
    void it_shows_every_article_before_anything_is_saved() {
        PublishedArticle seen = spread.publish("Seen");
        ArticleId thrown = spread.draft("Thrown away");
        ActingAs.person(spread.editor, () -> articles.trash(thrown));

        ImpactCount count = spread.editing(() -> impact.count(spread.fact));
        List<ImpactRow> rows = spread.editing(() -> impact.page(spread.fact, Spread.entry("3400000", null), null, 10)
                .items());

        assertThat(List.of(count.drafts(), count.published(), count.trashed())).containsExactly(1L, 1L, 1L);
        assertThat(rows).extracting(ImpactRow::article).containsExactlyInAnyOrder(spread.first, seen.id(), thrown);
        assertThat(rows)
                .filteredOn(row -> row.article().equals(seen.id()))
                .singleElement()
                .extracting(ImpactRow::told, ImpactRow::would)
                .containsExactly("€3.1 million", "€3.4 million");
        assertThat(rows)
                .filteredOn(row -> row.article().equals(spread.first))
                .singleElement()
                .extracting(ImpactRow::told, ImpactRow::would)
                .containsExactly(null, "€3.4 million");
        assertThat(spread.waiting()).as("nothing is saved").isEmpty();
    }

    @Test
    void a_page_takes_as_many_queries_for_sixty_articles_as_for_one() {
        spread.publish("First");
        long few = queries(50);
        spread.publish(60);

        assertThat(queries(50)).isEqualTo(few).isLessThanOrEqualTo(3);
        Slice<ImpactRow> page = spread.editing(() -> impact.page(spread.fact, null, null, 50));
        Slice<ImpactRow> rest = spread.editing(() -> impact.page(spread.fact, null, page.next(), 50));
        assertThat(page.items()).hasSize(50);
        assertThat(rest.items()).hasSize(12);
        assertThat(rest.next()).isNull();
    }

    private long queries(int size) {
        return Queries.of(
                application,
                () -> spread.editing(() -> impact.page(spread.fact, Spread.entry("3400000", null), null, size)));
    }

    @Test
    void drafts_say_so_until_somebody_who_may_change_them_dismisses_it() {
        PublishedArticle untouched = spread.publish("Untouched");
        PublishedArticle changed = spread.publish("Changed");
        ActingAs.person(spread.editor, () -> articles.touched(changed.id()));
        spread.change("3400000", null);
        spread.change("3500000", null);

        assertThat(spread.editing(() -> notices.of(spread.first)))
                .singleElement()
                .extracting(FactNotice::was, FactNotice::becomes, FactNotice::by)
                .containsExactly("€3.1 million", "€3.5 million", spread.editor.id());
        assertThat(spread.editing(() -> notices.count(List.of(spread.first, changed.id()))))
                .hasSize(2);
        assertThat(untouched.number()).isEqualTo(1);

        FactNotice notice = spread.editing(() -> notices.of(spread.first)).getFirst();
        ActingAs.person(spread.editor, () -> notices.dismiss(notice.id()));
        assertThat(spread.editing(() -> notices.of(spread.first))).isEmpty();
    }

    @Test
    void versions_from_before_are_noted_once() {
        PublishedArticle article = spread.publish("From before");
        sql.update(
                "delete from published_fact where article_id = ?", article.id().value());
        sql.update(
                "update published_article set facts_noted = false where article_id = ?",
                article.id().value());
        FactNoting anew = application.getAutowireCapableBeanFactory().createBean(FactNoting.class);
        anew.catchUp();

        assertThat(anew.complete()).isTrue();
        assertThat(printed.places(spread.fact.value(), new UUID(0, 0), 10))
                .containsExactly(new PrintedFacts.Place(article.id().value(), "deal"));
        assertThat(noting.complete()).isTrue();
    }
}
