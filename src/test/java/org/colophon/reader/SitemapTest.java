package org.colophon.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.colophon.article.ArticleChange;
import org.colophon.article.Articles;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.RetractionKind;
import org.colophon.publication.Retractions;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.KeptPages;
import org.colophon.testing.Paper;
import org.colophon.testing.Queries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.w3c.dom.Element;

/** The sitemap over a large archive. What is seeded is rolled back, so that no other test sees it. */
@IntegrationTest
@Transactional
class SitemapTest {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String NEWS = "http://www.google.com/schemas/sitemap-news/0.9";

    @Autowired
    private MockMvc web;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @Autowired
    private Articles articles;

    @Autowired
    private Retractions retractions;

    @Autowired
    private Cast cast;

    /** What is made once and kept in memory must not be rolled back: people and the key that signs records. */
    @AfterTransaction
    void forget() {
        KeptPages.drop(application);
    }

    @BeforeTransaction
    void publishOnce() {
        new Paper(application).publish("Before the others", "Text.", "Harbour");
    }

    @Test
    void the_pieces_together_hold_every_article_once_also_those_of_one_moment() throws Exception {
        int first = last() + 1;
        seed(first, 10_000);
        seed(first + 1, 9_999);
        Paper paper = new Paper(application);
        PublishedArticle fills = paper.publish("The last of its piece", "Text.", "Harbour");
        PublishedArticle opens = paper.publish("The first of the next", "Text.", "Harbour");

        List<String> found = new ArrayList<>();
        for (String piece : pieces()) {
            List<String> places = places(piece);
            assertThat(places).hasSizeBetween(1, 50_000);
            found.addAll(places);
        }
        assertThat(found).doesNotHaveDuplicates();
        Set<String> slugs = new HashSet<>(jdbc.sql("select slug from published_article")
                .query((row, line) -> Objects.requireNonNull(row.getString(1)))
                .list());
        assertThat(found).hasSameSizeAs(slugs).allMatch(place -> slugs.contains(place.replaceAll(".*/articles/", "")));
        assertThat(places("/sitemap-%d.xml".formatted(first + 1)))
                .hasSize(10_000)
                .anyMatch(place -> place.endsWith(fills.path()));
        assertThat(places("/sitemap-%d.xml".formatted(first + 2)))
                .singleElement()
                .satisfies(place -> assertThat(place).endsWith(opens.path()));
    }

    @Test
    void a_piece_costs_one_query_however_large_it_is() throws Exception {
        int first = last() + 1;
        seed(first, 500);
        seed(first + 1, 700);
        seed(first + 2, 10);
        for (int piece = first; piece <= first + 2; piece++) {
            String path = "/sitemap-%d.xml".formatted(piece);
            assertThat(Queries.of(application, () -> answer(path))).isEqualTo(1);
        }
        assertThat(Queries.of(application, () -> answer("/news-sitemap.xml"))).isEqualTo(1);
    }

    @Test
    void a_full_piece_stays_as_it_is_while_others_are_published() throws Exception {
        int full = last() + 1;
        seed(full, 10_000);
        String path = "/sitemap-%d.xml".formatted(full);
        byte[] before = answer(path).getContentAsByteArray();
        String listed = changed(path);
        new Paper(application).publish("News of today", "Text.", "Harbour");
        assertThat(answer(path).getContentAsByteArray()).isEqualTo(before);
        assertThat(changed(path)).isEqualTo(listed).startsWith("2026-01-01");
    }

    @ParameterizedTest
    @EnumSource(RetractionKind.class)
    void what_was_taken_back_is_in_no_piece(RetractionKind kind) throws Exception {
        PublishedArticle article = new Paper(application).publish("Soon gone " + UUID.randomUUID(), "Text.", "Harbour");
        assertThat(everything()).anyMatch(place -> place.endsWith(article.path()));
        ActingAs.person(cast.a(Role.EDITOR), () -> retractions.retract(article.id(), kind, "It was wrong."));
        entities.flush();
        assertThat(everything()).noneMatch(place -> place.endsWith(article.path()));
        assertThat(answer("/news-sitemap.xml").getContentAsString()).doesNotContain(article.path());
    }

    @Test
    void the_change_of_an_article_is_told_in_its_piece_and_in_the_index() throws Exception {
        Paper paper = new Paper(application);
        PublishedArticle first = paper.publish("Bridge " + UUID.randomUUID(), "Text.", "Harbour");
        PublishedArticle second = paper.publishAgain(first.id());
        entities.flush();
        String piece = pieces().getLast();
        assertThat(answer(piece).getContentAsString())
                .contains(first.path() + "</loc><lastmod>" + second.publishedAt() + "</lastmod>");
        assertThat(changed(piece)).isEqualTo(second.publishedAt().toString());
    }

    @Test
    void sections_topics_authors_and_standing_pages_stand_in_one_piece() throws Exception {
        PublishedArticle article = new Paper(application).publish("Tide tables", "Text.", "Tables");
        new Paper(application).write("Hidden", "Text.", "Of drafts only");
        assertThat(places("/sitemap-pages.xml"))
                .doesNotHaveDuplicates()
                .anyMatch(
                        place -> place.endsWith("/sections/" + article.section().slug()))
                .anyMatch(place -> place.endsWith("/topics/tables"))
                .anyMatch(place ->
                        place.endsWith("/authors/" + cast.a(Role.EDITOR).handle()))
                .anyMatch(place -> place.endsWith("/transparency"))
                .noneMatch(place -> place.endsWith("/topics/of-drafts-only"));
    }

    @Test
    void a_piece_that_is_not_there_is_not_found() throws Exception {
        for (String path : List.of("/sitemap-0.xml", "/sitemap-999999.xml", "/sitemap-x.xml", "/sitemap-9999999.xml")) {
            assertThat(web.perform(get(path)).andReturn().getResponse().getStatus())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @Test
    void news_of_two_days_is_told_with_a_language_of_iso_639() throws Exception {
        Paper paper = new Paper(application);
        PublishedArticle article = paper.publish("A fine day", "Text.", "Harbour");
        ActingAs.person(
                cast.a(Role.EDITOR), () -> articles.change(article.id(), ArticleChange.NONE.withLanguage("de-AT")));
        paper.publishAgain(article.id());
        jdbc.sql("update published_article set language = 'zh-Hant-HK' where article_id = :id")
                .param(
                        "id",
                        paper.publish("Another day", "Text.", "Harbour").id().value())
                .update();
        entities.clear();
        seed(last() + 1, 3);
        Element urls = FeedShape.root(answer("/news-sitemap.xml").getContentAsByteArray());
        List<Element> all = FeedShape.children(urls, NAMESPACE, "url");
        assertThat(all).hasSizeBetween(2, 1000);
        assertThat(urls.getElementsByTagNameNS(NEWS, "language"))
                .satisfies(languages ->
                        assertThat(languages.item(0).getTextContent()).isEqualTo("zh-tw"))
                .satisfies(languages ->
                        assertThat(languages.item(1).getTextContent()).isEqualTo("de"));
        assertThat(urls.getElementsByTagNameNS(NEWS, "title").item(1).getTextContent())
                .isEqualTo("A fine day");
        assertThat(urls.getTextContent()).doesNotContain("seeded-");
    }

    /** Articles of one and the same moment. */
    private void seed(int piece, int count) {
        entities.flush();
        UUID editor = cast.a(Role.EDITOR).id().value();
        jdbc.sql("""
                        insert into article (id, state, language, slug, slug_chosen, headline, created_at, created_by,
                          changed_at, published_at, changed_since_published, live)
                        select cast('0190%04d-0000-7000-8000-' || lpad(cast(n as varchar), 12, '0') as uuid),
                          'PUBLISHED', 'en', 'seeded-%d-' || n, true, 'Seeded', :at, cast(:editor as uuid), :at, :at,
                          false, true
                        from generate_series(1, %d) as numbers(n)""".formatted(piece, piece, count))
                .param("at", Instant.parse("2026-01-01T00:00:00Z").atOffset(java.time.ZoneOffset.UTC))
                .param("editor", editor)
                .update();
        jdbc.sql("""
                        insert into published_article (article_id, number, slug, language, section_slug, section_name,
                          headline, standfirst, byline, disclosure_state, disclosure_line, first_published_at,
                          published_at, sitemap_piece)
                        select id, 1, slug, 'en', 'test-news', 'Test news', headline, '', '', 'human', '', published_at,
                          published_at, %d
                        from article where slug like 'seeded-%d-%%'""".formatted(piece, piece)).update();
    }

    private int last() {
        return jdbc.sql("select coalesce(max(sitemap_piece), 0) from published_article")
                .query(Integer.class)
                .single();
    }

    private List<String> pieces() throws Exception {
        List<String> all = places("/sitemap.xml");
        assertThat(all.getFirst()).isEqualTo("/sitemap-pages.xml");
        return all.subList(1, all.size());
    }

    private List<String> everything() throws Exception {
        List<String> found = new ArrayList<>();
        for (String piece : pieces()) {
            found.addAll(places(piece));
        }
        return found;
    }

    private String changed(String path) throws Exception {
        Element index = FeedShape.root(answer("/sitemap.xml").getContentAsByteArray());
        return FeedShape.children(index, NAMESPACE, "sitemap").stream()
                .filter(one -> one.getTextContent().contains(path))
                .map(one ->
                        FeedShape.children(one, NAMESPACE, "lastmod").getFirst().getTextContent())
                .findFirst()
                .orElseThrow();
    }

    private List<String> places(String path) throws Exception {
        Element root = FeedShape.root(answer(path).getContentAsByteArray());
        String each = root.getLocalName().equals("sitemapindex") ? "sitemap" : "url";
        return FeedShape.children(root, NAMESPACE, each).stream()
                .map(one -> FeedShape.children(one, NAMESPACE, "loc").getFirst().getTextContent())
                .map(loc -> URI.create(loc).getPath())
                .toList();
    }

    private MockHttpServletResponse answer(String path) {
        try {
            // What these tests change is never committed.
            KeptPages.drop(application);
            MockHttpServletResponse response =
                    web.perform(get(path)).andReturn().getResponse();
            assertThat(response.getStatus()).as(path).isEqualTo(200);
            return response;
        } catch (Exception e) {
            throw new IllegalStateException(path, e);
        }
    }
}
