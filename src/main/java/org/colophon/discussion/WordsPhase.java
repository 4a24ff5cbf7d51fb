package org.colophon.discussion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The words and phrases that moderators have listed: with a banned one a comment is rejected, with a suspect one it waits. */
@Component
@Order(60)
class WordsPhase implements Phase {

    /** The lists of the rules that were asked for last. */
    private volatile @Nullable Lists last;

    private record Lists(List<String> bannedLines, List<String> suspectLines, WordList banned, WordList suspect) {}

    @Override
    public String code() {
        return "words";
    }

    @Override
    public Optional<Finding> look(Submission comment) {
        Lists lists = lists(comment.rules());
        Set<String> banned = lists.banned().in(comment.text());
        if (!banned.isEmpty()) {
            return found(Outcome.REJECT, "Banned: " + String.join(", ", banned));
        }
        Set<String> suspect = lists.suspect().in(comment.text());
        return suspect.isEmpty() ? Optional.empty() : found(Outcome.HOLD, "Suspect: " + String.join(", ", suspect));
    }

    private Lists lists(ModerationRules rules) {
        Lists known = last;
        if (known == null || known.bannedLines() != rules.banned() || known.suspectLines() != rules.suspect()) {
            known = new Lists(
                    rules.banned(), rules.suspect(), new WordList(rules.banned()), new WordList(rules.suspect()));
            last = known;
        }
        return known;
    }
}
