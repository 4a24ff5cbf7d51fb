package org.colophon.markup;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/**
 * Gives the links of a text other destinations. Only what the parser took for a link is touched, and only where the
 * destination stands in the source as the parser read it: never code, never text.
 */
final class Relinking extends AbstractVisitor {

    private static final Pattern DEFINITION = Pattern.compile("\\s{0,3}\\[(?:[^\\[\\]\\\\]|\\\\.)*+]:");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");

    private final SourceEdits edits;
    private final UnaryOperator<String> target;

    Relinking(SourceEdits edits, UnaryOperator<String> target) {
        this.edits = edits;
        this.target = target;
    }

    @Override
    public void visit(Link link) {
        Node last = link.getLastChild();
        int textEnd = last == null ? SourceEdits.start(link) + 1 : SourceEdits.end(last);
        int end = SourceEdits.end(link);
        boolean inline = textEnd > 0 && textEnd + 2 < end && edits.source().startsWith("](", textEnd);
        if (inline) {
            relink(textEnd + 2, end, link.getDestination());
        }
        visitChildren(link);
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        int start = SourceEdits.start(definition);
        int end = SourceEdits.end(definition);
        if (start >= 0) {
            Matcher label = DEFINITION.matcher(edits.source()).region(start, end);
            if (label.lookingAt()) {
                relink(label.end(), end, definition.getDestination());
            }
        }
    }

    private void relink(int from, int limit, String destination) {
        String source = edits.source();
        int start = from;
        while (start < limit && Character.isWhitespace(source.charAt(start))) {
            start++;
        }
        boolean pointed = start < limit && source.charAt(start) == '<';
        int end = pointed ? source.indexOf('>', start) + 1 : bareEnd(source, start, limit);
        if (end <= start || end > limit) {
            return;
        }
        String written = pointed ? source.substring(start + 1, end - 1) : source.substring(start, end);
        if (ESCAPED.matcher(written).replaceAll("$1").equals(destination)) {
            String wanted = target.apply(destination);
            if (!wanted.equals(destination)) {
                edits.replace(start, end, wanted);
            }
        }
    }

    /** A destination without pointed brackets ends at white space or at a closing bracket that it did not open. */
    private static int bareEnd(String source, int start, int limit) {
        int open = 0;
        int at = start;
        for (; at < limit; at++) {
            char c = source.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '(') {
                open++;
            } else if (Character.isWhitespace(c) || (c == ')' && open-- == 0)) {
                break;
            }
        }
        return Math.min(at, limit);
    }
}
