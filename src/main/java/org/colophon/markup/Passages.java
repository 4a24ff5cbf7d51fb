package org.colophon.markup;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/**
 * Puts tokens into the texts of a parsed article where passages begin and end. Each text has both of its own, so that a
 * text that the sanitiser drops takes no mark along.
 *
 * <p>First the places of all texts are taken down, as the parser knows them. Then other processors may cut addresses and
 * boxes out of them, and {@link #mark} writes the tokens into what is left, which stands in the same order.
 */
final class Passages implements PostProcessor {

    private final String source;
    private final PassageTokens tokens;
    private final RawPassages raw;
    private final LinePlaces lines;
    private final Deque<Located> texts = new ArrayDeque<>();

    /** @param written the characters of the source that lie in passages */
    Passages(String source, BitSet written, Tokens tokens) {
        this.source = source;
        this.tokens = new PassageTokens(written, tokens);
        this.raw = new RawPassages(this.tokens, tokens);
        this.lines = new LinePlaces(source);
    }

    private record Located(String literal, Places places) {}

    PassageTokens tokens() {
        return tokens;
    }

    @Override
    public Node process(Node document) {
        document.accept(new Reader());
        return document;
    }

    /** Writes the tokens into the texts. */
    void mark(Node document) {
        document.accept(new Writer());
    }

    /** Takes down the places of texts, and is done with code and raw HTML, which nobody changes any more. */
    private final class Reader extends AbstractVisitor {

        private final TextPlaces document = TextPlaces.of(source);
        private TextPlaces places = document;

        @Override
        public void visit(Text text) {
            Places found = new Places();
            places.read(text, found);
            texts.add(new Located(text.getLiteral(), found));
            // Whoever cuts the text would cut its place too, which may be longer or shorter.
            text.setSourceSpans(List.of());
        }

        @Override
        public void visit(Code code) {
            Places found = new Places();
            places.read(code, found);
            code.setLiteral(tokens.around(code.getLiteral(), found, 0));
        }

        @Override
        public void visit(FencedCodeBlock block) {
            String literal = block.getLiteral();
            block.setLiteral(tokens.around(literal, lines.of(block, literal, 1), 0));
        }

        @Override
        public void visit(IndentedCodeBlock block) {
            String literal = block.getLiteral();
            block.setLiteral(tokens.around(literal, lines.of(block, literal, 0), 0));
        }

        @Override
        public void visit(HtmlBlock block) {
            String literal = block.getLiteral();
            block.setLiteral(raw.marked(literal, lines.of(block, literal, 0)));
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableCell cell) {
                places = document.ofCell(cell);
                visitChildren(node);
                places = document;
            } else {
                visitChildren(node);
            }
        }
    }

    private final class Writer extends AbstractVisitor {

        private int done;

        @Override
        public void visit(Text text) {
            String literal = text.getLiteral();
            while (!texts.isEmpty() && done >= texts.getFirst().literal().length()) {
                texts.removeFirst();
                done = 0;
            }
            if (texts.isEmpty()) {
                return;
            }
            Located whole = texts.getFirst();
            Matcher box = TextPlaces.BOX.matcher(whole.literal());
            if (done == 0 && isBehindBox(text) && box.lookingAt()) {
                done = box.end();
            }
            if (whole.literal().startsWith(literal, done)) {
                text.setLiteral(tokens.around(literal, whole.places(), done));
                done += literal.length();
            } else {
                texts.clear();
            }
        }

        private static boolean isBehindBox(Text text) {
            return text.getPrevious() == null && text.getParent().getPrevious() instanceof TaskListItemMarker;
        }
    }
}
