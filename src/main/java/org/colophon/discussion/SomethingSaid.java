package org.colophon.discussion;

import org.colophon.shared.BadInput;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A comment says something, and not too much. */
@Component
@Order(10)
class SomethingSaid implements PostingRule {

    static final int MAX = 5_000;

    @Override
    public void check(NewComment comment) {
        String text = comment.text();
        if (text.codePoints().noneMatch(SomethingSaid::isVisible)) {
            throw new BadInput("text", "Write something first.");
        }
        if (text.length() > MAX) {
            throw new BadInput(
                    "text", "A comment has %,d characters at most; this one has %,d.".formatted(MAX, text.length()));
        }
    }

    private static boolean isVisible(int c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT;
    }
}
