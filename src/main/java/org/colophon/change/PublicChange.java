package org.colophon.change;

import java.util.Set;

/**
 * Readers may see something differently from now on. Delivered as an application event on every node, after the commit:
 * at once on the node that made the change, within half a second on the others.
 *
 * @param subjects what it concerns
 * @param withdrawn whether what was shown before must not be shown for a moment longer
 */
public record PublicChange(Set<Subject> subjects, boolean withdrawn) {

    public PublicChange {
        subjects = Set.copyOf(subjects);
    }
}
