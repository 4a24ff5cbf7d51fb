package org.colophon.article;

import java.time.Instant;
import java.util.List;

/**
 * A check before publishing. A feature contributes one by being a bean; the checklist shows what all of them find. How
 * much a finding weighs is not the check's to say: the newsroom decides it, rule by rule.
 *
 * <pre>{@code
 * class HeadlineCheck implements Check {
 *     public List<CheckRule> rules() { return List.of(NO_HEADLINE); }
 *     public List<Finding> check(Draft draft) { … NO_HEADLINE.found("Write a headline.", "headline") … }
 * }
 * }</pre>
 */
public interface Check {

    /** All that it looks for. Each finding has the code of one of these. */
    List<CheckRule> rules();

    /**
     * What is wrong; empty when nothing is. Not called where all its rules are off. The number of its queries must not
     * grow with the article.
     */
    List<Finding> check(Draft draft);

    /**
     * What would be wrong at that time if the draft stayed as it is. A check that asks what time it is answers for that
     * time.
     */
    default List<Finding> check(Draft draft, Instant at) {
        return check(draft);
    }
}
