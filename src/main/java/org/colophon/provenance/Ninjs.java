package org.colophon.provenance;

import java.util.stream.Collectors;
import org.colophon.markup.Markup;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.PublishedByline;
import org.colophon.publication.PublishedNote;
import org.colophon.publication.PublishedSource;
import org.colophon.publication.Retraction;
import org.colophon.shared.Newsroom;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An article as IPTC ninjs 3.1. {@code digitalSourceType} is an object there, {@code trustIndicators} are links. The
 * disclosure's line comes first in the body, for whoever prints the body and nothing else.
 */
@Component
public class Ninjs {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Markup markup;
    private final Newsroom newsroom;

    public Ninjs(Markup markup, Newsroom newsroom) {
        this.markup = markup;
        this.newsroom = newsroom;
    }

    /** The article's published version as a JSON document. */
    public String write(PublishedArticle article) {
        Disclosed disclosed = Disclosed.of(article, newsroom);
        ObjectNode json = MAPPER.createObjectNode();
        head(json, newsroom.link(article.path()));
        json.put("version", Integer.toString(article.number()));
        json.put("firstCreated", article.firstPublishedAt().toString());
        json.put("versionCreated", article.publishedAt().toString());
        json.put("pubStatus", "usable");
        json.put("language", article.language());
        json.put("edNote", disclosed.line());
        texts(json, article, disclosed);
        json.put("by", article.bylines().stream().map(PublishedByline::name).collect(Collectors.joining(", ")));
        json.put("slugline", article.slug());
        ArrayNode subjects = json.putArray("subjects");
        subjects.addObject().put("name", article.section().name()).put("rel", "section");
        article.topics()
                .forEach(topic -> subjects.addObject().put("name", topic.name()).put("rel", "about"));
        sources(json, article);
        disclosure(json, disclosed);
        return MAPPER.writeValueAsString(json);
    }

    /** That the article was taken back: nothing of its text, and its headline only where the notice names it. */
    public String canceled(Retraction retraction) {
        ObjectNode json = MAPPER.createObjectNode();
        head(json, newsroom.link(retraction.path()));
        json.put("version", Integer.toString(retraction.number()));
        json.put("firstCreated", retraction.firstPublishedAt().toString());
        json.put("versionCreated", retraction.at().toString());
        json.put("pubStatus", "canceled");
        json.put("language", retraction.language());
        if (!retraction.notice().isEmpty()) {
            json.put("edNote", retraction.notice());
        }
        if (retraction.kind().namesArticle()) {
            json.put("title", retraction.headline());
            json.putArray("headlines").addObject().put("role", "main").put("value", retraction.headline());
        }
        return MAPPER.writeValueAsString(json);
    }

    private static void head(ObjectNode json, String uri) {
        json.put("uri", uri);
        json.putObject("standard")
                .put("name", "ninjs")
                .put("version", "3.1")
                .put("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#");
        json.put("type", "text");
        json.put("representationType", "full");
    }

    private void texts(ObjectNode json, PublishedArticle article, Disclosed disclosed) {
        String headline = markup.plainInline(article.headline(), article.references());
        json.put("title", headline);
        json.putArray("headlines").addObject().put("role", "main").put("value", headline);
        ArrayNode descriptions = json.putArray("descriptions");
        if (!disclosed.line().isBlank()) {
            descriptions.addObject().put("role", "ai-disclosure").put("value", disclosed.line());
        }
        String standfirst = markup.plainInline(article.standfirst(), article.references());
        if (!standfirst.isBlank()) {
            descriptions.addObject().put("role", "summary").put("value", standfirst);
        }
        for (PublishedNote note : article.notes()) {
            descriptions.addObject().put("role", note.kind()).put("value", note.text());
        }
        var body = markup.article(article.body(), article.references());
        String line =
                disclosed.line().isBlank() ? "" : "<p>" + HtmlUtils.htmlEscape(disclosed.line(), "UTF-8") + "</p>";
        json.putArray("bodies")
                .addObject()
                .put("role", "main")
                .put("contentType", "text/html")
                .put("wordCount", body.words())
                .put("value", line + body.html().value());
    }

    private static void sources(ObjectNode json, PublishedArticle article) {
        ArrayNode sources = json.putArray("infoSources");
        for (PublishedSource source : article.sources()) {
            ObjectNode node = sources.addObject().put("name", source.title());
            if (!source.url().isEmpty()) {
                node.put("uri", source.url());
            }
        }
    }

    private static void disclosure(ObjectNode json, Disclosed disclosed) {
        disclosed
                .marks()
                .iptc()
                .ifPresent(code ->
                        json.putObject("digitalSourceType").put("name", code).put("uri", DisclosureMarks.IPTC + code));
        ArrayNode indicators = json.putArray("trustIndicators");
        indicators.addObject().put("title", "How this article was made").put("href", disclosed.provenance());
        indicators.addObject().put("title", "Signed record").put("href", disclosed.record());
        indicators
                .addObject()
                .put("title", "Principles on AI and who is responsible")
                .put("href", disclosed.policy());
    }
}
