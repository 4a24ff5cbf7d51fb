package org.colophon.discussion;

import org.colophon.shared.Coded;

/** The orders in which a discussion can be read. All but the first list comments without their threads. */
public enum CommentSort implements Coded {
    /** The oldest thread first, each comment followed by its replies. */
    OLDEST,
    NEWEST,
    MOST_REPLIED,
    MOST_RECOMMENDED;

    @Override
    public String code() {
        return Coded.name(this);
    }
}
