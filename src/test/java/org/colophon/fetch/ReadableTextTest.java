package org.colophon.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadableTextTest {

    private static final String PAGE =
            "<body><header>Gazette</header>%s<article><h1>Ferry</h1><p>It sails.</p>%s</article>%s</body>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<aside>Buy soap</aside>",
                "<nav>Home</nav>",
                "<script>x()</script>",
                "<style>p{}</style>",
                "<div class='ad'>Buy soap</div>",
                "<div class='top-ad wide'>Buy soap</div>",
                "<div id='ad-3'>Soap</div>",
                "<p class='Advertisement'>Soap</p>",
                "<div class='sponsored'><p>Soap</p></div>",
                "<footer>2026</footer>",
                "<iframe src='x'>Soap</iframe>",
                "<article>Yes!</article>",
                "<form>Letter</form>",
                "<p hidden>x</p>",
                "<!-- 12:03 -->",
                "\n\n  "
            })
    void what_surrounds_a_text_does_not_alter_it(String noise) {
        assertThat(ReadableText.ofHtml(PAGE.formatted("", noise, ""))).isEqualTo("Ferry It sails.");
        assertThat(ReadableText.ofHtml(PAGE.formatted(noise, "", noise))).isEqualTo("Ferry It sails.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<p>More.</p>", "<p class='lead'>More.</p>", "<p class='shadow headline'>More.</p>", "<b>x</b>"})
    void a_change_of_the_text_does(String change) {
        assertThat(ReadableText.ofHtml(PAGE.formatted("", change, ""))).isNotEqualTo("Ferry It sails.");
    }

    @Test
    void a_layout_that_has_advertising_in_its_name_is_no_advertisement() {
        assertThat(ReadableText.ofHtml(
                        "<body class='has-ads'><div class='page with-ads'><h1>Ferry</h1><p>It sails.</p></div>"))
                .isEqualTo("Ferry It sails.");
        assertThat(ReadableText.ofHtml("<html hidden><body hidden>x</body></html>"))
                .isEmpty();
    }

    @Test
    void without_one_article_it_is_what_the_page_calls_its_main_part_or_all_of_it() {
        assertThat(ReadableText.ofHtml("<p>Not</p><main><article>One</article><article>Two</article></main>"))
                .isEqualTo("One Two");
        assertThat(ReadableText.ofHtml("<p>One</p><p>two\u00a0\u00ad three</p><nav>No</nav>"))
                .isEqualTo("One two three");
        assertThat(ReadableText.ofHtml("")).isEmpty();
    }

    @Test
    void an_excerpt_ends_between_words() {
        FetchedPage page = page("word ".repeat(400).strip());

        assertThat(page.excerpt()).hasSizeLessThanOrEqualTo(FetchedPage.EXCERPT).endsWith("word…");
        assertThat(page("x".repeat(2000)).excerpt()).hasSize(FetchedPage.EXCERPT);
        assertThat(page("😀".repeat(2000)).excerpt()).endsWith("😀…");
    }

    private static FetchedPage page(String readable) {
        URI address = URI.create("https://press.example/");
        return new FetchedPage(
                address, "text/html", "", readable, "", new Validators(address, null, null), Fetching.NOW);
    }
}
