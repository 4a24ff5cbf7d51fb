package org.colophon.discussion;

import java.util.UUID;

/** The id of a {@link Comment}; on the page it stands at {@code #comment-…}. */
public record CommentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
