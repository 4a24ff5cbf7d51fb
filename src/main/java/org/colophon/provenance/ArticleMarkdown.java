package org.colophon.provenance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.colophon.disclosure.AiUse;
import org.colophon.disclosure.Statement;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.PublishedByline;
import org.colophon.publication.PublishedFact;
import org.colophon.publication.PublishedSource;
import org.colophon.publication.PublishedTopic;
import org.colophon.publication.Retraction;
import org.colophon.shared.Newsroom;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * A published article as a Markdown file: YAML front matter, with the disclosure before anything else, then the text with
 * its references to facts ({@code {{key}}}) and sources ({@code [@key]}), which the front matter lists. The import reads
 * what is written here.
 */
@Component
public class ArticleMarkdown {

    private final Newsroom newsroom;

    public ArticleMarkdown(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    /** The version that readers see. */
    public String write(PublishedArticle article) {
        Disclosed disclosed = Disclosed.of(article, newsroom);
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("disclosure", disclosed.line());
        head.put("disclosure-state", disclosed.state());
        head.put("ai", ai(disclosed.statement()));
        disclosed.review().ifPresent(review -> {
            head.put("reviewed-by", review.reviewer());
            head.put("reviewed-at", review.at().toString());
        });
        head.put("record", disclosed.record());
        head.put("title", article.headline());
        text(head, "standfirst", article.standfirst());
        head.put("slug", article.slug());
        head.put("canonical", newsroom.link(article.path()));
        head.put("date", article.firstPublishedAt().toString());
        head.put("updated", article.publishedAt().toString());
        head.put("version", article.number());
        head.put("section", article.section().slug());
        list(head, "topics", article.topics().stream().map(PublishedTopic::name).toList());
        list(
                head,
                "authors",
                article.bylines().stream().map(PublishedByline::name).toList());
        head.put("lang", article.language());
        list(
                head,
                "notes",
                article.notes().stream()
                        .map(note -> fields("kind", note.kind(), "at", note.at().toString(), "text", note.text()))
                        .toList());
        list(head, "facts", article.facts().stream().map(ArticleMarkdown::fact).toList());
        list(
                head,
                "sources",
                article.sources().stream().map(ArticleMarkdown::source).toList());
        return file(head, article.body());
    }

    /** That the article was taken back: nothing of its text, and its headline only where the notice names it. */
    public String canceled(Retraction retraction, String meaning) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("retracted", retraction.kind().code());
        head.put("retracted-at", retraction.at().toString());
        text(head, "title", retraction.kind().namesArticle() ? retraction.headline() : "");
        head.put("canonical", newsroom.link(retraction.path()));
        head.put("lang", retraction.language());
        text(head, "notice", retraction.notice());
        return file(head, meaning);
    }

    private static Object ai(Statement statement) {
        return switch (statement.state()) {
            case HUMAN -> "none";
            case AUTOMATED -> "automated";
            case UNDECLARED -> "undeclared";
            case AI_ASSISTED, AI_GENERATED, AI_ASSISTED_UNREVIEWED, AI_GENERATED_UNREVIEWED -> tools(statement);
        };
    }

    private static Map<String, Object> tools(Statement statement) {
        Map<String, Object> tools = new LinkedHashMap<>();
        tools.put("share", statement.share());
        list(tools, "uses", statement.uses().stream().map(ArticleMarkdown::use).toList());
        return tools;
    }

    private static Map<String, Object> use(AiUse use) {
        return fields(
                "tool",
                use.tool(),
                "version",
                use.version(),
                "purpose",
                use.purpose().code());
    }

    private static Map<String, Object> fact(PublishedFact fact) {
        Map<String, Object> fields = fields(
                "key", fact.key(),
                "label", fact.label(),
                "kind", fact.kind(),
                "value", fact.value(),
                "printed", fact.printed(),
                "as-of", Objects.requireNonNullElse(fact.asOf(), ""),
                "source", Objects.requireNonNullElse(fact.sourceKey(), ""),
                "locator", fact.locator(),
                "status", fact.status());
        if (!fact.inBox()) {
            fields.put("shown", false);
        }
        if (!fact.forms().isEmpty()) {
            Map<String, Object> forms = new LinkedHashMap<>();
            fact.forms().forEach(form -> forms.put(form.format(), form.printed()));
            fields.put("forms", forms);
        }
        return fields;
    }

    private static Map<String, Object> source(PublishedSource source) {
        return fields(
                "key", source.key(),
                "title", source.title(),
                "publisher", source.publisher(),
                "url", source.url(),
                "author", source.author(),
                "published-at", source.published(),
                "licence", source.licence(),
                "ai-written", source.aiWritten());
    }

    /** Names and values in turn; without the empty ones. */
    private static Map<String, Object> fields(String... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            text(fields, namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }

    private static void text(Map<String, Object> fields, String name, String value) {
        if (!value.isBlank()) {
            fields.put(name, value);
        }
    }

    private static void list(Map<String, Object> fields, String name, List<?> values) {
        if (!values.isEmpty()) {
            fields.put(name, new ArrayList<>(values));
        }
    }

    private static String file(Map<String, Object> head, String body) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setWidth(10_000);
        options.setSplitLines(false);
        return "---\n" + new Yaml(options).dump(head) + "---\n\n" + body.strip() + "\n";
    }
}
