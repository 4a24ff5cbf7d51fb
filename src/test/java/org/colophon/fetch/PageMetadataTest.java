package org.colophon.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.colophon.fetch.PageMetadata.AiDeclaration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PageMetadataTest {

    private static final String ARTICLE = """
            <html lang="en-gb"><head><title>Ferry – Port Gazette</title>
            <meta property="og:title" content="Ferry (shared)"><meta property="og:site_name" content="Gazette">
            <meta name="author" content="The desk">
            <link rel="canonical" href="/ferry">
            <script type="application/ld+json">{broken</script>
            <script type="application/ld+json">
            {"@context": "https://schema.org", "@graph": [
              {"@type": "WebSite", "name": "Not this"},
              {"@id": "#them", "@type": "NewsMediaOrganization", "name": "Port Gazette"},
              {"@type": ["Thing", "ReportageNewsArticle"], "headline": "New ferry\\u0000 sails\\nin May",
               "author": [{"@type": "Person", "name": "Ada Quill"}, {"@id": "#bo"}, "Ada Quill"],
               "publisher": {"@id": "#them"}, "datePublished": "2026-11-20T08:30:00+0100", "inLanguage": "en_GB",
               "license": {"@type": "CreativeWork", "name": "Free", "url": "https://licence.example/by"},
               "digitalSourceType": "https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource"},
              {"@id": "#bo", "@type": "Person", "name": "Bo Lind"}]}</script></head><body></body></html>
            """;

    @Test
    void an_article_s_own_data_comes_first() {
        assertThat(of(ARTICLE))
                .isEqualTo(new PageMetadata(
                        "New ferry sails in May",
                        "Port Gazette",
                        List.of("Ada Quill", "Bo Lind"),
                        LocalDate.of(2026, 11, 20),
                        Instant.parse("2026-11-20T07:30:00Z"),
                        "en-GB",
                        URI.create("https://press.example/ferry"),
                        URI.create("https://licence.example/by"),
                        AiDeclaration.MADE_WITH_AI,
                        false));
    }

    @Test
    void a_journal_speaks_of_itself_in_citation_words() {
        PageMetadata page = of("""
                <title>x</title><meta name="citation_title" content="RETRACTED: On tides">
                <meta name="citation_author" content="Quill, Ada"><meta name="citation_author" content="Lind, Bo">
                <meta name="citation_publisher" content="Tide Press">
                <meta name="citation_publication_date" content="2024/3/7">
                <meta name="citation_language" content="fr"><meta name="dc.title" content="Not this">
                """);

        assertThat(page.title()).isEqualTo("RETRACTED: On tides");
        assertThat(page.authors()).containsExactly("Quill, Ada", "Lind, Bo");
        assertThat(page.publisher()).isEqualTo("Tide Press");
        assertThat(page.published()).isEqualTo("2024-03-07");
        assertThat(page.publishedAt()).isNull();
        assertThat(page.language()).isEqualTo("fr");
        assertThat(page.retracted()).isTrue();
    }

    @Test
    void open_graph_and_dublin_core_and_html_fill_in() {
        PageMetadata page = of("""
                <html lang="da"><title> Havn &amp; by </title><meta property="article:author" content="https://x.example/ada">
                <meta name="DC.Creator" content="Ada Quill"><meta property="og:site_name" content="Havneposten">
                <meta property="article:published_time" content="2026-11-20T07:30:00Z">
                <meta property="og:url" content="https://press.example/havn?%s">
                <a rel="nofollow license" href="https://licence.example/nc">CC</a>
                """.formatted("q".repeat(600)));

        assertThat(page.title()).isEqualTo("Havn & by");
        assertThat(page.authors()).containsExactly("Ada Quill");
        assertThat(page.publisher()).isEqualTo("Havneposten");
        assertThat(page.publishedAt()).isEqualTo("2026-11-20T07:30:00Z");
        assertThat(page.language()).isEqualTo("da");
        assertThat(page.canonical()).asString().endsWith("q".repeat(600));
        assertThat(page.licence()).isEqualTo(URI.create("https://licence.example/nc"));
        assertThat(page.ai()).isNull();
    }

    static Stream<Arguments> declarations() {
        String ld = "<script type='application/ld+json'>{\"@type\":\"Article\",%s}</script>";
        return Stream.of(
                arguments(
                        ld.formatted(
                                "\"digitalSourceType\":\"http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia\""),
                        AiDeclaration.MADE_BY_AI),
                arguments(
                        ld.formatted(
                                "\"digitalSourceType\":{\"@id\":\"https://schema.org/TrainedAlgorithmicMediaDigitalSource\"}"),
                        AiDeclaration.MADE_BY_AI),
                arguments(
                        ld.formatted("\"digitalSourceType\":\"https://schema.org/DigitalCaptureDigitalSource\""), null),
                arguments(ld.formatted("\"image\":{\"digitalSourceType\":\"trainedAlgorithmicMedia\"}"), null),
                arguments(
                        "<meta name=digitalSourceType content=compositeWithTrainedAlgorithmicMedia>",
                        AiDeclaration.MADE_WITH_AI),
                arguments("<meta name=ai-disclosure content=ai-assisted>", AiDeclaration.MADE_WITH_AI),
                arguments("<meta name=ai-disclosure content=ai-autonomous>", AiDeclaration.MADE_BY_AI),
                arguments("<meta name=ai-disclosure content=none>", null),
                arguments("<p>Written by AI</p>", null));
    }

    @ParameterizedTest
    @MethodSource("declarations")
    void only_what_is_declared_counts_as_declared(String html, @Nullable AiDeclaration ai) {
        assertThat(of(html).ai()).isEqualTo(ai);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-20, ",
        "2026-11-20T08:30:00Z, 2026-11-20, 2026-11-20T08:30:00Z",
        "2026-11-20T08:30Z, 2026-11-20, 2026-11-20T08:30:00Z",
        "2026-11-20T08:30:00.123+01:00, 2026-11-20, 2026-11-20T07:30:00.123Z",
        "2026-11-20 08:30:00 +0100, 2026-11-20, 2026-11-20T07:30:00Z",
        "2026-11-20T08:30:00, 2026-11-20, ",
        "2026/11/20, 2026-11-20, ",
        "2026-02-31, , ",
        "20 November 2026, , ",
        "999999999999999, , ",
    })
    void a_date_is_read_or_left(String stated, @Nullable LocalDate day, @Nullable Instant moment) {
        PageMetadata page = of("<meta property='article:published_time' content='" + stated + "'>");

        assertThat(page.published()).isEqualTo(day);
        assertThat(page.publishedAt()).isEqualTo(moment);
    }

    static Stream<String> broken() {
        return Stream.of(
                "",
                "<",
                "<script type='application/ld+json'></script>",
                "<script type='application/ld+json'>null</script>",
                "<script type='application/ld+json'>[[[\"x\", 1, null]]]</script>",
                "<script type='application/ld+json'>" + "[".repeat(100_000) + "</script>",
                "<script type='application/ld+json'>" + "{\"@graph\":".repeat(1000) + "</script>",
                "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":{\"@id\":\"#a\"},\"author\":[[1]],"
                        + "\"inLanguage\":7,\"datePublished\":{}}</script>",
                "<link rel=canonical href='javascript:x'><link rel=canonical href='http://['>",
                "<link rel=license href='https://user:secret@a.example/'>",
                "<meta property=og:url content='ht tp://x'><html lang='-'>",
                "<div>".repeat(20_000));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_broken_page_says_nothing_and_breaks_nothing(String html) {
        PageMetadata page = of(html);

        assertThat(page.canonical()).isNull();
        assertThat(page.licence()).isNull();
        assertThat(page.language()).isNull();
        assertThat(page.published()).isNull();
    }

    @Test
    void what_a_page_says_is_bounded_and_without_control_characters() {
        PageMetadata page = of("<title>a\u202eb\u0007c %s</title>".formatted("x".repeat(100_000))
                + "<meta name=author content='%s'>".formatted("y".repeat(5000))
                + "<meta name=citation_author content='N'>".repeat(100));

        assertThat(page.title()).hasSize(PageMetadata.MAX).startsWith("ab c xx").endsWith("…");
        assertThat(page.authors()).containsExactly("N");
    }

    @Test
    void plain_text_says_nothing_about_itself() {
        assertThat(PageMetadata.of(page("text/plain", ARTICLE)).title()).isNull();
    }

    private static PageMetadata of(String html) {
        return PageMetadata.of(page("text/html", html));
    }

    private static FetchedPage page(String type, String source) {
        URI address = URI.create("https://press.example/2026/ferry");
        return new FetchedPage(address, type, source, "", "", new Validators(address, null, null), Fetching.NOW);
    }
}
