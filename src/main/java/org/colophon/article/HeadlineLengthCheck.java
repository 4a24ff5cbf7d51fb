package org.colophon.article;

import java.util.List;
import org.colophon.markup.Markup;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Points out a headline that is cut off where others show it, with the facts in it as they are printed. */
@Component
@Order(11)
class HeadlineLengthCheck implements Check {

    /** Search engines, feeds and phones show about as many characters. */
    static final int LONG = 90;

    private static final CheckRule LONG_HEADLINE = CheckRule.recommended(
            "long-headline",
            "Length of the headline",
            "The headline, as printed with its facts, has 90 characters at most: lists and search engines cut longer ones"
                    + " off.");

    private final Markup markup;

    HeadlineLengthCheck(Markup markup) {
        this.markup = markup;
    }

    @Override
    public List<CheckRule> rules() {
        return List.of(LONG_HEADLINE);
    }

    @Override
    public List<Finding> check(Draft draft) {
        String printed = markup.plainInline(draft.manuscript().texts().headline(), draft.references());
        int length = printed.codePointCount(0, printed.length());
        return length <= LONG
                ? List.of()
                : List.of(LONG_HEADLINE.found(
                        "The headline has %,d characters as printed. Lists and search engines cut off more than %d."
                                .formatted(length, LONG),
                        "headline"));
    }
}
