package org.colophon.markup;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Escapes what would be read as a fact or citation that the text has not got, so that it is printed as it stands. */
final class Unmarking extends AbstractVisitor {

    private final SourceEdits edits;
    private final Predicate<Mark> known;

    Unmarking(SourceEdits edits, References references) {
        this.edits = edits;
        this.known = mark -> switch (mark) {
            case Mark.Fact fact -> references.fact(fact.key(), fact.format()).isPresent();
            case Mark.Citation citation ->
                citation.items().stream()
                        .allMatch(item -> references.source(item.key()).isPresent());
            case Mark.Task task -> true;
            case Mark.Passage passage -> true;
        };
    }

    @Override
    public void visit(CustomNode node) {
        int start = SourceEdits.start(node);
        if (node instanceof MarkNode place && start >= 0 && !known.test(place.mark())) {
            edits.insert(start, "\\");
        }
        visitChildren(node);
    }

    @Override
    public void visit(HtmlBlock block) {
        raw(block);
    }

    @Override
    public void visit(HtmlInline inline) {
        raw(inline);
    }

    /** In raw HTML a backslash is a backslash; there a character reference keeps the bracket from being one. */
    private void raw(Node node) {
        for (SourceSpan span : node.getSourceSpans()) {
            raw(span, MarkRenderer.FACT, Mark.Fact::parse, "&#123;");
            raw(span, MarkRenderer.CITATION, Mark.Citation::parse, "&#91;");
        }
    }

    private void raw(SourceSpan span, Pattern pattern, Function<String, @Nullable Mark> parse, String instead) {
        int start = span.getInputIndex();
        Matcher matcher = pattern.matcher(edits.source()).region(start, start + span.getLength());
        while (matcher.find()) {
            Mark mark = parse.apply(matcher.group(1));
            if (mark != null && !known.test(mark)) {
                edits.replace(matcher.start(), matcher.start() + 1, instead);
            }
        }
    }
}
