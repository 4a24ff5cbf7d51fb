package org.colophon.article;

import java.util.List;

/**
 * A check before publishing. A feature contributes one by being a bean; the checklist shows what all of them find.
 *
 * <pre>{@code
 * class HeadlineCheck implements Check {
 *     public List<Finding> check(Draft draft) { … }
 * }
 * }</pre>
 */
public interface Check {

    /** What is wrong; empty when nothing is. */
    List<Finding> check(Draft draft);
}
