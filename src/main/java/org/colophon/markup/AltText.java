package org.colophon.markup;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The description of an image: its text without emphasis and links. */
final class AltText extends AbstractVisitor {

    private final StringBuilder text = new StringBuilder();
    private final Tokens tokens;

    private AltText(Tokens tokens) {
        this.tokens = tokens;
    }

    static String of(Image image, Tokens tokens) {
        var visitor = new AltText(tokens);
        visitor.visitChildren(image);
        return visitor.text.toString();
    }

    @Override
    public void visit(Text node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak node) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak node) {
        text.append(' ');
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof MarkNode place) {
            text.append(tokens.hold(place.mark()));
        } else {
            visitChildren(node);
        }
    }
}
