package org.colophon.change;

import java.util.Set;

/**
 * Readers are about to see something differently. Delivered as an application event on the node that changes it, in the
 * transaction and just before its commit: for those who keep what has to be done about it with the change itself.
 *
 * @param subjects what it concerns
 * @param withdrawn whether something must not be seen any more
 */
public record ChangeNoted(Set<Subject> subjects, boolean withdrawn) {

    public ChangeNoted {
        subjects = Set.copyOf(subjects);
    }
}
