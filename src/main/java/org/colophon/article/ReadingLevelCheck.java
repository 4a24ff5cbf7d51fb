package org.colophon.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colophon.markup.Markup;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Points out a text that is difficult to read by its {@link ReadingLevel}. */
@Component
@Order(95)
class ReadingLevelCheck implements Check {

    /** From this LIX on; see docs/checks.md. */
    static final int DIFFICULT = 50;

    /** A shorter text is too short to be measured. */
    static final int FEWEST_WORDS = 100;

    /** Written without blanks between words, or without letters: a LIX says nothing there. */
    private static final Set<String> OTHER_WRITING = Set.of("zh", "ja", "ko", "th", "lo", "km", "my");

    private static final CheckRule HARD_TO_READ = CheckRule.off(
            "hard-to-read",
            "Reading level",
            "The text has a LIX of less than 50: long sentences and long words lose readers on their way.");

    private final Markup markup;

    ReadingLevelCheck(Markup markup) {
        this.markup = markup;
    }

    @Override
    public List<CheckRule> rules() {
        return List.of(HARD_TO_READ);
    }

    @Override
    public List<Finding> check(Draft draft) {
        String language = draft.article().language();
        if (OTHER_WRITING.contains(Locale.forLanguageTag(language).getLanguage())) {
            return List.of();
        }
        String text = markup.plainText(draft.manuscript().texts().body(), draft.references());
        ReadingLevel level = ReadingLevel.of(text, language);
        return level.words() < FEWEST_WORDS || level.lix() < DIFFICULT
                ? List.of()
                : List.of(HARD_TO_READ.found(
                        "The text is %s to read: its LIX is %d. Shorter sentences and shorter words help."
                                .formatted(level.band(), level.lix()),
                        "body"));
    }
}
