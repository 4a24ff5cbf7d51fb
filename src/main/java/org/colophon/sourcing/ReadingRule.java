package org.colophon.sourcing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One form in which values are written.
 *
 * @param pattern with a named group for each part
 * @param reading what the parts say; empty where they make no value, as the 31st of February
 * @param worth whether a find in running text is worth offering; a selection is always read
 */
record ReadingRule(Pattern pattern, Function<MatchResult, Optional<Stated>> reading, Predicate<MatchResult> worth) {

    /** A value in running text. */
    record Hit(Stated stated, int from, int to) {}

    Optional<Stated> whole(String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? reading.apply(matcher.toMatchResult()) : Optional.empty();
    }

    void find(String text, List<Hit> hits) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            MatchResult match = matcher.toMatchResult();
            if (worth.test(match)) {
                reading.apply(match).ifPresent(stated -> hits.add(new Hit(stated, match.start(), match.end())));
            }
        }
    }
}
