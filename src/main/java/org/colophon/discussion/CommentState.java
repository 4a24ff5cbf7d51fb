package org.colophon.discussion;

import org.colophon.shared.Coded;

/** Where a comment stands. Only published ones are read by others; removed and deleted ones keep their place. */
public enum CommentState implements Coded {
    PUBLISHED("Published"),
    HELD("Waiting for a moderator"),
    REJECTED("Not published"),
    REMOVED("Removed by a moderator"),
    DELETED("Deleted by its author");

    private final String title;

    CommentState(String title) {
        this.title = title;
    }

    /** The name on screen. */
    public String title() {
        return title;
    }

    @Override
    public String code() {
        return Coded.name(this);
    }

    static CommentState of(String code) {
        return Coded.find(CommentState.class, code).orElseThrow();
    }
}
