package org.colophon.publication;

import java.util.Map;
import org.colophon.disclosure.SignOffFigures;

/**
 * What the newsroom reads about its use of AI over some time.
 *
 * @param published what was published
 * @param signOffs the sign-offs that were given and that ended
 * @param causes how many errors that were corrected came from what: by code of the {@link ErrorCause}, the empty code where
 *     it is not on record
 * @param complete whether all older versions are counted already; after an upgrade that takes a moment
 */
public record AiReport(AiFigures published, SignOffFigures signOffs, Map<String, Long> causes, boolean complete) {

    public AiReport {
        causes = Map.copyOf(causes);
    }
}
