package org.colophon.discussion;

import java.time.Instant;
import java.util.List;
import org.colophon.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the author of a comment when it comes in.
 *
 * @param since when the account was made
 * @param published how many comments are published; counted up to 100
 * @param lastAt when the last comment came, or null
 * @param lastHour how many came within the last hour
 * @param sameHere how often the same text was posted below the article within five minutes
 * @param sameElsewhere how often the same text was posted anywhere within a day
 * @param turnedDown how many of the last thirty days' comments were rejected or removed
 * @param sanctions those that hold now
 */
record AuthorRecord(
        PersonId person,
        Instant since,
        int published,
        @Nullable Instant lastAt,
        int lastHour,
        int sameHere,
        int sameElsewhere,
        int turnedDown,
        List<Sanction> sanctions) {

    AuthorRecord {
        sanctions = List.copyOf(sanctions);
    }
}
