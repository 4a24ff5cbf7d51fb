package org.colophon.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import org.colophon.disclosure.DisclosureState;
import org.colophon.provenance.DisclosureMarks;
import org.colophon.publication.PublishedArticle;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FeedTest {

    @Test
    void rss_carries_the_full_text_with_the_disclosure_first() throws Exception {
        SyndEntry entry = read(RssFeed.write(feed(Samples.article()), Samples.NEWSROOM));
        assertThat(entry.getLink()).isEqualTo("https://courier.example/articles/barrier-test");
        assertThat(entry.getDescription().getValue()).startsWith("<p>" + Samples.LINE);
        assertThat(entry.getContents().getFirst().getValue())
                .startsWith("<p>" + Samples.LINE)
                .contains("It needed")
                .contains("href=\"https://courier.example/articles/other\"")
                .contains("href=\"https://courier.example/articles/barrier-test#source-log\"");
        assertThat(entry.getCategories())
                .extracting(SyndCategory::getTaxonomyUri, SyndCategory::getName)
                .contains(tuple(DisclosureMarks.IPTC, "trainedAlgorithmicMedia"));
    }

    @Test
    void atom_carries_the_same() throws Exception {
        SyndEntry entry = read(AtomFeed.write(feed(Samples.article()), Samples.NEWSROOM));
        assertThat(entry.getDescription().getValue()).startsWith("<p>" + Samples.LINE);
        assertThat(entry.getContents().getFirst().getValue()).startsWith("<p>" + Samples.LINE);
    }

    @Test
    void json_feed_names_the_state() {
        JsonNode item = JsonMapper.builder()
                .build()
                .readTree(JsonFeed.write(feed(Samples.article()), Samples.NEWSROOM))
                .get("items")
                .get(0);
        assertThat(item.get("content_html").asString()).startsWith("<p>" + Samples.LINE);
        assertThat(item.get("_ai_disclosure").get("state").asString()).isEqualTo("ai-generated-unreviewed");
    }

    @Test
    void a_headline_that_xml_cannot_hold_does_not_break_the_feed() throws Exception {
        PublishedArticle hostile =
                Samples.article("]]> <b>&amp; \u0000\u0008 \ud800 end", "Text.", DisclosureState.UNDECLARED);
        SyndEntry entry = read(RssFeed.write(feed(hostile), Samples.NEWSROOM));
        assertThat(entry.getTitle()).startsWith("]]> <b>&amp;").endsWith("end");
        assertThat(entry.getCategories())
                .extracting(SyndCategory::getTaxonomyUri)
                .doesNotContain(DisclosureMarks.IPTC);
    }

    private Feed feed(PublishedArticle article) {
        return Samples.feed(article);
    }

    private static SyndEntry read(byte[] xml) throws Exception {
        SyndFeed feed = new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(xml)));
        assertThat(feed.getEntries()).hasSize(1);
        return feed.getEntries().getFirst();
    }
}
