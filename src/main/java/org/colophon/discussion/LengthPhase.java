package org.colophon.discussion;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A comment says something, and not too much. */
@Component
@Order(10)
class LengthPhase implements Phase {

    @Override
    public String code() {
        return "length";
    }

    @Override
    public Optional<Finding> look(Submission comment) {
        String text = comment.text();
        if (text.codePoints().noneMatch(LengthPhase::isVisible)) {
            return found(Outcome.REFUSE, "Write something first.");
        }
        int most = comment.rules().longest();
        return text.length() <= most
                ? Optional.empty()
                : found(
                        Outcome.REFUSE,
                        "A comment has %,d characters at most; this one has %,d.".formatted(most, text.length()));
    }

    private static boolean isVisible(int c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT;
    }
}
