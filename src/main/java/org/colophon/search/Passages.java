package org.colophon.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.colophon.markup.Markup;
import org.colophon.markup.SafeHtml;

/** Finds the sentences that match best and marks the words in them. */
final class Passages extends UnifiedHighlighter {

    private static final int LONGEST_BODY = 500_000;

    Passages(IndexSearcher searcher, Markup markup) {
        super(UnifiedHighlighter.builder(searcher, Fields.ANALYZER)
                .withMaxLength(LONGEST_BODY)
                .withMaxNoHighlightPassages(0)
                .withFormatter(new Formatter(markup)));
    }

    /** A passage of each document, {@link SafeHtml#EMPTY} where the body has no match. */
    List<SafeHtml> of(Query query, List<Tongue> tongues, int[] documents) throws IOException {
        SafeHtml[] passages = new SafeHtml[documents.length];
        Arrays.fill(passages, SafeHtml.EMPTY);
        String[] fields =
                tongues.stream().map(tongue -> tongue.field(Fields.BODY)).toArray(String[]::new);
        int[] one = new int[fields.length];
        Arrays.fill(one, 1);
        Map<String, Object[]> found = highlightFieldsAsObjects(fields, query, documents, one);
        for (Object[] field : found.values()) {
            for (int i = 0; i < documents.length; i++) {
                if (field[i] instanceof SafeHtml passage) {
                    passages[i] = passage;
                }
            }
        }
        return List.of(passages);
    }

    private static final class Formatter extends PassageFormatter {

        private static final int LONGEST = 280;
        private static final int BEFORE = 80;

        private final Markup markup;

        Formatter(Markup markup) {
            this.markup = markup;
        }

        @Override
        public Object format(Passage[] passages, String content) {
            if (passages.length == 0 || passages[0].getNumMatches() == 0) {
                return SafeHtml.EMPTY;
            }
            Passage passage = passages[0];
            int from = passage.getStartOffset();
            int to = passage.getEndOffset();
            if (to - from > LONGEST) {
                from = wordStart(content, Math.max(from, passage.getMatchStarts()[0] - BEFORE));
                to = wordEnd(content, Math.min(to, from + LONGEST));
            }
            String before = from > passage.getStartOffset() ? "… " : "";
            String after = to < passage.getEndOffset() ? " …" : "";
            String text = before + content.substring(from, to).stripTrailing() + after;
            List<int[]> marks = new ArrayList<>();
            for (int i = 0; i < passage.getNumMatches(); i++) {
                int start = passage.getMatchStarts()[i];
                int end = passage.getMatchEnds()[i];
                if (start >= from && end <= to) {
                    marks.add(new int[] {start - from + before.length(), end - from + before.length()});
                }
            }
            return markup.marked(text, marks);
        }

        private static int wordStart(String text, int at) {
            int space = text.lastIndexOf(' ', at);
            return at > 0 && space >= at - 30 ? space + 1 : onCharacter(text, at);
        }

        private static int wordEnd(String text, int at) {
            int space = at < text.length() ? text.lastIndexOf(' ', at) : -1;
            return space > at - 30 ? space : onCharacter(text, at);
        }

        private static int onCharacter(String text, int at) {
            return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
        }
    }
}
