package org.colophon.discussion;

import java.util.Optional;

/**
 * One look at a comment before others read it. All phases are asked in the order of their {@code @Order} until one
 * refuses. What goes wrong in a phase holds the comment; it never publishes it.
 */
interface Phase {

    /** The name under which findings are kept, in kebab case. */
    String code();

    /** What is found, empty when nothing speaks against publishing. Neither reads nor writes the database. */
    Optional<Finding> look(Submission comment);

    /** A finding of this phase. */
    default Optional<Finding> found(Outcome outcome, String detail) {
        return Optional.of(new Finding(code(), outcome, detail));
    }
}
