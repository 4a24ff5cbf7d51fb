package org.colophon.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colophon.reader.page.Frame;
import org.colophon.reader.page.FrontPage;
import org.colophon.reader.page.Listing;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands in the head of pages for machines. */
class HeadTest {

    @Test
    void an_article_names_itself_for_previews_and_its_other_forms() {
        Document page = Jsoup.parse(Samples.html(Samples.article()));
        assertThat(meta(page, "og:type")).containsExactly("article");
        assertThat(meta(page, "og:locale")).containsExactly("en_GB");
        assertThat(meta(page, "og:url")).containsExactly("https://courier.example/articles/barrier-test");
        assertThat(meta(page, "article:author")).containsExactly("https://courier.example/authors/jonas-vey");
        assertThat(meta(page, "article:tag")).containsExactly("Floods & tides");
        assertThat(page.head().select("link[rel=alternate]").eachAttr("href"))
                .contains(
                        "https://courier.example/articles/barrier-test.md",
                        "https://courier.example/articles/barrier-test.json");
        assertThat(page.head().select("link[rel=canonical]").eachAttr("href"))
                .containsExactly("https://courier.example/articles/barrier-test");
    }

    @Test
    void the_page_speaks_the_interfaces_language_and_the_article_its_own() {
        Document page =
                Jsoup.parse(Samples.html(Samples.article(Samples.article().disclosure(), "ar-EG")));
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.expectFirst("article").attr("lang")).isEqualTo("ar-EG");
        assertThat(page.expectFirst("article").attr("dir")).isEqualTo("rtl");
        assertThat(meta(page, "og:locale")).containsExactly("ar_EG");
    }

    @Test
    void the_front_page_is_the_site_with_its_search() {
        JsonNode json = data("front", Frame.front(Samples.site(), "/"), FrontPage.of(List.of(), List.of(), null));
        assertThat(json.path("@type").asString()).isEqualTo("WebSite");
        assertThat(json.path("potentialAction")
                        .path("target")
                        .path("urlTemplate")
                        .asString())
                .isEqualTo("https://courier.example/search?q={search_term_string}");
    }

    @ParameterizedTest
    @CsvSource({"/sections/news, CollectionPage", "/topics/floods, CollectionPage", "/authors/jonas-vey, ProfilePage"})
    void a_list_says_what_it_is(String path, String type) {
        JsonNode json = data("listing", Frame.of(Samples.site(), "</script>", path), listing());
        assertThat(json.path("@type").asString()).isEqualTo(type);
        assertThat(json.path("url").asString()).isEqualTo("https://courier.example" + path);
    }

    @Test
    void a_page_that_is_not_to_be_listed_says_nothing() {
        Frame frame = Frame.unlisted(Samples.site(), "News", "/sections/news");
        assertThat(Samples.html("listing", frame, listing())).doesNotContain("ld+json");
    }

    private static Listing listing() {
        return new Listing("", "News", "", List.of(), null, false);
    }

    private static JsonNode data(String template, Frame frame, Object page) {
        JsonNode json = JsonMapper.builder()
                .build()
                .readTree(Jsoup.parse(Samples.html(template, frame, page))
                        .expectFirst("script[type=application/ld+json]")
                        .data());
        SchemaOrg.check(json);
        return json;
    }

    private static List<String> meta(Document page, String property) {
        return page.head().select("meta[property=" + property + "]").eachAttr("content");
    }
}
