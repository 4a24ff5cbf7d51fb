package org.colophon.discussion;

import org.jspecify.annotations.Nullable;

/**
 * A comment as somebody sends it.
 *
 * @param text the Markdown of comments
 * @param parent the comment it replies to, or null
 * @param key the browser's own name for this comment, so that sending it twice posts it once; null or up to 60 characters
 * @param writtenWithAi whether its author says that AI wrote it or parts of it
 */
public record Sent(
        String text, @Nullable CommentId parent, @Nullable String key, boolean writtenWithAi) {

    private static final int KEY_MAX = 60;

    public Sent {
        key = key == null || key.isBlank() || key.length() > KEY_MAX ? null : key;
    }

    /** A comment on the article. */
    public static Sent of(String text) {
        return new Sent(text, null, null, false);
    }
}
