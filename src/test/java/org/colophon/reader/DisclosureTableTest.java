package org.colophon.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.colophon.disclosure.DisclosureSamples;
import org.colophon.disclosure.DisclosureState;
import org.colophon.disclosure.PolicyTerms;
import org.colophon.provenance.ApiDisclosure;
import org.colophon.provenance.Disclosed;
import org.colophon.provenance.DisclosureHeader;
import org.colophon.provenance.DisclosureMarks;
import org.colophon.provenance.DisclosureOutput;
import org.colophon.publication.PublishedArticle;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every state in every output in every language: what each output says is read back out of it and compared with the
 * state. An output without a row here fails {@link #every_output_has_its_row()}.
 */
class DisclosureTableTest {

    private static final String FIRST_WORDS = "It needed";

    /**
     * What an output says, as somebody who reads only this output understands it.
     *
     * @param line the visible line; empty where the output shows no text
     * @param text everything that a person would read of the article, with the line where it stands in it
     * @param sourceType IPTC's code
     * @param reviewer who reviewed it
     * @param ai whether AI had a part, where the output can tell
     */
    private record Said(
            Optional<String> state,
            Optional<String> line,
            String text,
            Optional<String> sourceType,
            Optional<String> reviewer,
            Optional<Boolean> ai) {}

    private interface Reading {
        Said of(PublishedArticle article) throws IOException, FeedException;
    }

    private static final Map<DisclosureOutput, Reading> ROWS = new EnumMap<>(Map.ofEntries(
            Map.entry(DisclosureOutput.PAGE, DisclosureTableTest::page),
            Map.entry(DisclosureOutput.LIST, DisclosureTableTest::list),
            Map.entry(DisclosureOutput.META, DisclosureTableTest::meta),
            Map.entry(DisclosureOutput.JSON_LD, DisclosureTableTest::jsonLd),
            Map.entry(DisclosureOutput.RSS, article -> xml(RssFeed.write(feed(article), Samples.NEWSROOM))),
            Map.entry(DisclosureOutput.ATOM, article -> xml(AtomFeed.write(feed(article), Samples.NEWSROOM))),
            Map.entry(DisclosureOutput.JSON_FEED, DisclosureTableTest::jsonFeed),
            Map.entry(DisclosureOutput.API, DisclosureTableTest::api),
            Map.entry(DisclosureOutput.NINJS, DisclosureTableTest::ninjs),
            Map.entry(DisclosureOutput.MARKDOWN, DisclosureTableTest::markdown),
            Map.entry(DisclosureOutput.ARTICLE_JSON, DisclosureTableTest::articleJson),
            Map.entry(DisclosureOutput.HEADER, DisclosureTableTest::header)));

    static Stream<Arguments> everything() {
        List<Arguments> all = new ArrayList<>();
        for (DisclosureOutput output : DisclosureOutput.values()) {
            for (DisclosureState state : DisclosureState.values()) {
                for (String language : PolicyTerms.LANGUAGES) {
                    all.add(Arguments.of(output, state, language));
                }
            }
        }
        return all.stream();
    }

    @Test
    void every_output_has_its_row() {
        assertThat(ROWS.keySet()).containsExactly(DisclosureOutput.values());
    }

    @ParameterizedTest(name = "{0} · {1} · {2}")
    @MethodSource("everything")
    void every_output_says_what_the_state_says(DisclosureOutput output, DisclosureState state, String language)
            throws Exception {
        PublishedArticle article = Samples.article(DisclosureSamples.in(state, language), language);
        String line = article.disclosure().line();
        assertThat(line).isNotBlank();
        Said said = Objects.requireNonNull(ROWS.get(output)).of(article);

        said.state().ifPresent(code -> assertThat(code).isEqualTo(state.code()));
        if (said.line().isPresent()) {
            assertThat(said.line()).contains(line);
            assertThat(said.text()).contains(line);
            assertThat(said.text().indexOf(line)).isLessThan(said.text().indexOf(FIRST_WORDS));
        } else {
            assertThat(said.text()).as("no text without its label").doesNotContain(FIRST_WORDS);
        }
        said.sourceType()
                .ifPresent(code -> assertThat(code)
                        .isEqualTo(DisclosureMarks.of(state).iptc().orElse("none")));
        said.reviewer().ifPresent(name -> {
            assertThat(state.reviewed()).isTrue();
            assertThat(name).isIn(DisclosureSamples.REVIEWER, "newsroom");
        });
        said.ai().ifPresent(ai -> assertThat(ai).isEqualTo(state.usedAi()));
    }

    @ParameterizedTest(name = "{0} · {1} · {2}")
    @MethodSource("everything")
    void nothing_says_that_the_article_complies_or_that_ai_worked_alone_where_somebody_reviewed(
            DisclosureOutput output, DisclosureState state, String language) throws Exception {
        Said said = Objects.requireNonNull(ROWS.get(output))
                .of(Samples.article(DisclosureSamples.in(state, language), language));
        assertThat(said.text().toLowerCase(Locale.ROOT))
                .doesNotContain("compliant", "complies", "fully ai", "ai-autonomous");
    }

    private static Said page(PublishedArticle article) {
        Document page = Jsoup.parse(Samples.html(article));
        return new Said(
                Optional.of(page.expectFirst("article [data-disclosure]").attr("data-disclosure")),
                Optional.of(page.expectFirst("article [data-disclosure] > p").text()),
                page.expectFirst("article").text(),
                Optional.empty(),
                Optional.of(page.expectFirst("article [data-disclosure]").text())
                        .filter(text -> text.contains(DisclosureSamples.REVIEWER))
                        .map(text -> DisclosureSamples.REVIEWER),
                Optional.empty());
    }

    /** Lists mark only what AI had a part in; the words of the mark are the reader site's own. */
    private static Said list(PublishedArticle article) {
        Optional<String> mark = Samples.mark(article);
        return new Said(
                Optional.empty(),
                Optional.empty(),
                mark.orElse(""),
                Optional.empty(),
                Optional.empty(),
                article.disclosure().state() == DisclosureState.AUTOMATED
                        ? Optional.empty()
                        : Optional.of(mark.isPresent()));
    }

    private static Said meta(PublishedArticle article) {
        Document page = Jsoup.parse(Samples.html(article));
        List<String> values = page.head().select("meta[name=ai-disclosure]").eachAttr("content");
        assertThat(values).hasSizeLessThanOrEqualTo(1);
        String value = values.isEmpty() ? "" : values.getFirst();
        DisclosureState state = article.disclosure().state();
        assertThat(value)
                .isEqualTo(
                        switch (state) {
                            case HUMAN -> "human-only";
                            case AI_ASSISTED, AI_GENERATED -> "ai-assisted";
                            case AI_GENERATED_UNREVIEWED -> "ai-autonomous";
                            case AI_ASSISTED_UNREVIEWED, AUTOMATED, UNDECLARED -> "";
                        });
        return new Said(
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                value.isEmpty() ? Optional.empty() : Optional.of(!value.equals("human-only")));
    }

    private static Said jsonLd(PublishedArticle article) {
        JsonNode json = json(Jsoup.parse(Samples.html(article))
                .expectFirst("script[type=application/ld+json]")
                .data());
        SchemaOrg.check(json);
        String type = json.path("digitalSourceType").asString("none");
        String code = type.substring(type.lastIndexOf('/') + 1).replace("DigitalSource", "");
        return new Said(
                Optional.empty(),
                Optional.of(article.disclosure().line())
                        .filter(line -> json.path("backstory").asString("").startsWith(line)),
                json.path("backstory").asString("") + " " + FIRST_WORDS,
                Optional.of(Character.toLowerCase(code.charAt(0)) + code.substring(1)),
                Optional.of(json.path("mainEntityOfPage")
                                .path("reviewedBy")
                                .path("name")
                                .asString(""))
                        .filter(name -> !name.isEmpty()),
                Optional.empty());
    }

    private static Said xml(byte[] feed) throws IOException, FeedException {
        SyndEntry entry = new SyndFeedInput()
                .build(new XmlReader(new ByteArrayInputStream(feed)))
                .getEntries()
                .getFirst();
        String content = Jsoup.parse(entry.getContents().getFirst().getValue()).text();
        String summary = Jsoup.parse(entry.getDescription().getValue()).text();
        String line = Jsoup.parse(entry.getContents().getFirst().getValue())
                .expectFirst("p")
                .text();
        assertThat(summary).startsWith(line);
        assertThat(new String(feed, StandardCharsets.UTF_8)).contains("rel=\"describedby\"", "/provenance.json");
        assertThat(entry.getLinks()).extracting(SyndLink::getRel).doesNotContainNull();
        Optional<String> code = entry.getCategories().stream()
                .filter(category -> DisclosureMarks.IPTC.equals(category.getTaxonomyUri()))
                .map(SyndCategory::getName)
                .findFirst();
        return new Said(
                Optional.empty(),
                Optional.of(line),
                content,
                Optional.of(code.orElse("none")),
                Optional.empty(),
                Optional.empty());
    }

    private static Said jsonFeed(PublishedArticle article) {
        JsonNode item = json(new String(JsonFeed.write(feed(article), Samples.NEWSROOM), StandardCharsets.UTF_8))
                .path("items")
                .path(0);
        JsonNode disclosure = item.path("_ai_disclosure");
        String line = disclosure.path("line").asString("");
        assertThat(item.path("summary").asString("")).startsWith(line);
        String type = disclosure.path("digital_source_type").asString("/none");
        return new Said(
                Optional.of(disclosure.path("state").asString("")),
                Optional.of(line),
                Jsoup.parse(item.path("content_html").asString("")).text(),
                Optional.of(type.substring(type.lastIndexOf('/') + 1)),
                Optional.of(disclosure.path("reviewed_by").asString("")).filter(name -> !name.isEmpty()),
                Optional.empty());
    }

    private static Said api(PublishedArticle article) {
        JsonNode json = json(JsonMapper.builder()
                .build()
                .writeValueAsString(ApiDisclosure.of(Disclosed.of(article, Samples.NEWSROOM))));
        String type = json.path("digitalSourceType").asString("/none");
        return new Said(
                Optional.of(json.path("state").asString("")),
                Optional.of(json.path("line").asString("")),
                json.path("line").asString("") + FIRST_WORDS,
                Optional.of(type.substring(type.lastIndexOf('/') + 1)),
                Optional.of(json.path("review").path("reviewer").asString("")).filter(name -> !name.isEmpty()),
                Optional.of(json.path("aiShare").asDouble() > 0));
    }

    private static Said ninjs(PublishedArticle article) {
        JsonNode json = json(Samples.ninjs(article));
        NinjsShape.check(json);
        String type = json.path("digitalSourceType").path("uri").asString("/none");
        return new Said(
                Optional.empty(),
                Optional.of(json.path("edNote").asString("")),
                Jsoup.parse(json.path("bodies").path(0).path("value").asString(""))
                        .text(),
                Optional.of(type.substring(type.lastIndexOf('/') + 1)),
                Optional.empty(),
                Optional.empty());
    }

    private static Said markdown(PublishedArticle article) {
        String file = Samples.markdown(article);
        Map<String, Object> head = new Yaml().load(file.split("---\n")[1]);
        assertThat(head.keySet()).first().isEqualTo("disclosure");
        return new Said(
                Optional.of(String.valueOf(head.get("disclosure-state"))),
                Optional.of(String.valueOf(head.get("disclosure"))),
                file.replace("'", ""),
                Optional.empty(),
                Optional.ofNullable(head.get("reviewed-by")).map(String::valueOf),
                Optional.of(head.get("ai") instanceof Map));
    }

    private static Said articleJson(PublishedArticle article) {
        String text = Samples.json(article);
        JsonNode json = json(text);
        JsonNode disclosure = json.path("disclosure");
        assertThat(text.indexOf("\"disclosure\"")).isBetween(0, text.indexOf("\"headline\""));
        String type = disclosure.path("digitalSourceType").asString("/none");
        return new Said(
                Optional.of(disclosure.path("state").asString("")),
                Optional.of(disclosure.path("line").asString("")),
                Jsoup.parse(json.path("html").asString("")).text(),
                Optional.of(type.substring(type.lastIndexOf('/') + 1)),
                Optional.of(disclosure.path("review").path("reviewer").asString(""))
                        .filter(name -> !name.isEmpty()),
                Optional.of(disclosure.path("aiShare").asDouble() > 0));
    }

    private static Said header(PublishedArticle article) {
        Optional<String> value = DisclosureHeader.value(Disclosed.of(article, Samples.NEWSROOM));
        value.ifPresent(
                header -> assertThat(header).matches("mode=(ai-modified|ai-originated)(, reviewed-by=\"[ -~]+\")?"));
        return new Said(
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                value.filter(header -> header.contains("reviewed-by")).map(header -> "newsroom"),
                Optional.of(value.isPresent()));
    }

    private static Feed feed(PublishedArticle article) {
        return Samples.feed(article);
    }

    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }
}
