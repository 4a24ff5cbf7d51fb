package org.colophon.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.colophon.disclosure.DisclosureSamples;
import org.colophon.disclosure.DisclosureState;
import org.colophon.provenance.ApiDisclosure;
import org.colophon.provenance.Disclosed;
import org.colophon.provenance.DisclosureHeader;
import org.colophon.provenance.DisclosureOutput;
import org.colophon.publication.PublishedArticle;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What each output writes for every state, kept as files under {@code src/test/resources/disclosure}. After a change that
 * is meant, {@code -Dcolophon.golden=write} writes them anew; then read what changed.
 */
class DisclosureGoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/disclosure");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @ParameterizedTest
    @EnumSource
    void an_output_writes_what_its_file_says(DisclosureOutput output) throws IOException {
        StringBuilder all = new StringBuilder();
        for (DisclosureState state : DisclosureState.values()) {
            PublishedArticle article = Samples.article(DisclosureSamples.in(state, "en"), "en");
            all.append("== ").append(state.code()).append('\n');
            all.append(ID.matcher(written(output, article)).replaceAll(new UUID(0, 0).toString()))
                    .append('\n');
        }
        Path file = FOLDER.resolve(output.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt");
        if ("write".equals(System.getProperty("colophon.golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, all);
        }
        assertThat(file).hasContent(all.toString());
    }

    private static String written(DisclosureOutput output, PublishedArticle article) {
        Disclosed disclosed = Disclosed.of(article, Samples.NEWSROOM);
        return switch (output) {
            case PAGE ->
                Jsoup.parse(Samples.html(article))
                        .expectFirst("article [data-disclosure]")
                        .outerHtml();
            case LIST -> Samples.mark(article).orElse("(nothing)");
            case META ->
                Jsoup.parse(Samples.html(article))
                        .head()
                        .select("meta[name=ai-disclosure], link[rel=describedby]")
                        .outerHtml();
            case JSON_LD ->
                pretty(Jsoup.parse(Samples.html(article))
                        .expectFirst("script[type=application/ld+json]")
                        .data());
            case RSS -> lines(RssFeed.write(feed(article), Samples.NEWSROOM));
            case ATOM -> lines(AtomFeed.write(feed(article), Samples.NEWSROOM));
            case JSON_FEED -> pretty(text(JsonFeed.write(feed(article), Samples.NEWSROOM)));
            case API -> JSON.writeValueAsString(ApiDisclosure.of(disclosed));
            case NINJS -> pretty(Samples.ninjs(article));
            case MARKDOWN -> Samples.markdown(article);
            case ARTICLE_JSON -> pretty(Samples.json(article));
            case HEADER ->
                DisclosureHeader.value(disclosed)
                        .map(value -> DisclosureHeader.NAME + ": " + value)
                        .orElse("(nothing)");
        };
    }

    private static Feed feed(PublishedArticle article) {
        return Samples.feed(article);
    }

    private static String lines(byte[] xml) {
        return text(xml).replace("><", ">\n<");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String pretty(String json) {
        return JSON.writeValueAsString(JSON.readTree(json));
    }
}
