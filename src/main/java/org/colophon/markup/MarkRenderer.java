package org.colophon.markup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

/** Writes tokens for marks, also for those in an image's description and in raw HTML, which Markdown leaves alone. */
final class MarkRenderer implements NodeRenderer {

    static final Pattern FACT = Pattern.compile("\\{\\{([^{}\\n]{1,240}+)}}");
    static final Pattern CITATION = Pattern.compile("\\[(@[^\\[\\]\\n]{1,1000}+)]");

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Tokens tokens;

    MarkRenderer(HtmlNodeRendererContext context, Tokens tokens) {
        this.context = context;
        this.html = context.getWriter();
        this.tokens = tokens;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(MarkNode.class, Image.class, HtmlBlock.class, HtmlInline.class, TaskListItemMarker.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case MarkNode place -> html.text(tokens.hold(place.mark()));
            case TaskListItemMarker task -> html.text(tokens.hold(new Mark.Task(task.isChecked())) + " ");
            case Image image -> image(image);
            case HtmlBlock block -> {
                html.line();
                raw(block.getLiteral());
                html.line();
            }
            case HtmlInline inline -> raw(inline.getLiteral());
            default -> throw new IllegalArgumentException(node.toString());
        }
    }

    private void image(Image image) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("src", context.encodeUrl(image.getDestination()));
        attributes.put("alt", AltText.of(image, tokens));
        if (image.getTitle() != null) {
            attributes.put("title", image.getTitle());
        }
        html.tag("img", attributes, true);
    }

    private void raw(String literal) {
        if (context.shouldEscapeHtml()) {
            html.text(literal);
        } else {
            html.raw(hold(CITATION, holdFacts(literal, tokens), Mark.Citation::parse, tokens));
        }
    }

    /** The text with tokens for its facts; all else in it is left alone. */
    static String holdFacts(String text, Tokens tokens) {
        return hold(FACT, text, Mark.Fact::parse, tokens);
    }

    private static String hold(Pattern pattern, String text, Function<String, @Nullable Mark> parse, Tokens tokens) {
        return pattern.matcher(text).replaceAll(match -> {
            Mark mark = parse.apply(match.group(1));
            return Matcher.quoteReplacement(mark == null ? match.group() : tokens.hold(mark));
        });
    }
}
