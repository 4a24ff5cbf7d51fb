package org.colophon.reader.page;

import org.colophon.discussion.CommentSort;

/** A page with comments and nothing else. @param single whether it shows one comment by its own address */
public record TalkPage(String headline, Talk talk, boolean single, CommentSort sort) {

    /** Where the following stretch is. */
    public String nextPath() {
        return talk.allPath() + "?after=" + talk.encodedNext()
                + (sort == CommentSort.OLDEST ? "" : "&sort=" + sort.code());
    }
}
