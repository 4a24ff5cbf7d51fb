package org.colophon.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Finds the facts, citations, links and images of a text, in raw HTML, too. What stands in code is none of them. */
final class Locating extends AbstractVisitor {

    private static final Pattern HTML_IMAGE = Pattern.compile("<img\\b[^<>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern HTML_ALT = Pattern.compile("\\salt\\s*=", Pattern.CASE_INSENSITIVE);

    private final List<Located> found = new ArrayList<>();
    private final String source;
    private final int @Nullable [] places;

    /** @param markdown as given. @param source what is left of it for the parser */
    Locating(String markdown, String source) {
        this.source = source;
        this.places = CleanText.places(markdown, source);
    }

    List<Located> found() {
        return found;
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof MarkNode place) {
            mark(place.mark(), SourceEdits.start(node), SourceEdits.end(node));
        }
        visitChildren(node);
    }

    @Override
    public void visit(Link link) {
        add(Located.Kind.LINK, link.getDestination(), SourceEdits.start(link), SourceEdits.end(link));
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        add(Located.Kind.IMAGE, AltText.of(image, new Tokens()), SourceEdits.start(image), SourceEdits.end(image));
        visitChildren(image);
    }

    @Override
    public void visit(HtmlBlock block) {
        raw(block);
    }

    @Override
    public void visit(HtmlInline inline) {
        raw(inline);
    }

    /** Facts are printed in one line of text, too. */
    void line() {
        marks(0, source.length(), MarkRenderer.FACT);
    }

    private void raw(Node node) {
        for (SourceSpan span : node.getSourceSpans()) {
            int from = span.getInputIndex();
            int to = from + span.getLength();
            marks(from, to, MarkRenderer.FACT);
            marks(from, to, MarkRenderer.CITATION);
        }
        int from = SourceEdits.start(node);
        if (from >= 0) {
            Matcher image = HTML_IMAGE.matcher(source).region(from, SourceEdits.end(node));
            while (image.find()) {
                // An empty one says by HTML's own rules that the image only adorns the page.
                String words = HTML_ALT.matcher(image.group()).find() ? image.group() : "";
                add(Located.Kind.IMAGE, words, image.start(), image.end());
            }
        }
    }

    private void marks(int from, int to, Pattern pattern) {
        Matcher matcher = pattern.matcher(source).region(from, to);
        while (matcher.find()) {
            Mark mark = pattern == MarkRenderer.FACT
                    ? Mark.Fact.parse(matcher.group(1))
                    : Mark.Citation.parse(matcher.group(1));
            if (mark != null) {
                mark(mark, matcher.start(), matcher.end());
            }
        }
    }

    private void mark(Mark mark, int from, int to) {
        switch (mark) {
            case Mark.Fact fact -> add(Located.Kind.FACT, written(fact), from, to);
            case Mark.Citation citation ->
                citation.items().forEach(item -> add(Located.Kind.CITATION, item.key(), from, to));
            case Mark.Task task -> {}
            case Mark.Passage passage -> {}
        }
    }

    private static String written(Mark.Fact fact) {
        return fact.format().isEmpty() ? fact.key() : fact.key() + "|" + fact.format();
    }

    private void add(Located.Kind kind, String words, int from, int to) {
        if (from < 0 || to <= from || to > source.length()) {
            return;
        }
        int start = places == null ? from : places[from];
        int end = places == null ? to : places[to - 1] + 1;
        found.add(new Located(kind, words, start, end - start));
    }
}
