package org.colophon.markup;

import org.commonmark.node.CustomNode;

/** The place of a mark in a parsed text. */
final class MarkNode extends CustomNode {

    private final Mark mark;

    MarkNode(Mark mark) {
        this.mark = mark;
    }

    Mark mark() {
        return mark;
    }
}
