package org.colophon.markup;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Changes of a Markdown text at places that its parse found; everything else stays exactly as it was written. */
final class SourceEdits {

    private record Edit(int end, String text) {}

    private final String source;
    private final TreeMap<Integer, Edit> edits = new TreeMap<>();

    SourceEdits(String source) {
        this.source = source;
    }

    String source() {
        return source;
    }

    void insert(int at, String text) {
        edits.put(at, new Edit(at, text));
    }

    void replace(int start, int end, String text) {
        edits.put(start, new Edit(end, text));
    }

    /** The text with all changes. */
    String applied() {
        if (edits.isEmpty()) {
            return source;
        }
        StringBuilder result = new StringBuilder(source.length() + 16 * edits.size());
        int done = 0;
        for (Map.Entry<Integer, Edit> edit : edits.entrySet()) {
            if (edit.getKey() >= done) {
                result.append(source, done, edit.getKey())
                        .append(edit.getValue().text());
                done = edit.getValue().end();
            }
        }
        return result.append(source, done, source.length()).toString();
    }

    /** Where the node begins in the source, or -1 where the parser did not say. */
    static int start(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? -1 : spans.getFirst().getInputIndex();
    }

    /** Where the node ends in the source, or -1 where the parser did not say. */
    static int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty()
                ? -1
                : spans.getLast().getInputIndex() + spans.getLast().getLength();
    }
}
