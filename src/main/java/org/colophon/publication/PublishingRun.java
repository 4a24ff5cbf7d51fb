package org.colophon.publication;

import java.util.List;

/**
 * How far the publishing of several corrections has come.
 *
 * @param total how many were chosen
 * @param done how many have been tried
 * @param problems those that were not published
 */
public record PublishingRun(int total, int done, List<Problem> problems) {

    /** One that was not published. @param headline of its article @param reason a sentence for people */
    public record Problem(String headline, String reason) {}

    /** Takes a copy of the problems. */
    public PublishingRun {
        problems = List.copyOf(problems);
    }

    /** Whether none is left to try. */
    public boolean finished() {
        return done >= total;
    }
}
