package org.colophon.manuscript;

import java.util.List;
import org.colophon.manuscript.text.TextName;

/**
 * Edits of one text, each made on the one before.
 *
 * @param baseVersion the version that the first one was made from
 * @param rebase whether the edits are carried over what has been stored since; otherwise they are refused then
 */
public record Submission(TextName text, long baseVersion, boolean rebase, List<SentEdit> edits) {

    public Submission {
        edits = List.copyOf(edits);
    }
}
