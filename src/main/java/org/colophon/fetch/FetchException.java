package org.colophon.fetch;

import org.jspecify.annotations.Nullable;

/**
 * A page could not be had. Checked, because every caller has to say something about it to somebody.
 *
 * <p>No message repeats anything that a server sent, nor what a name resolves to.
 */
public abstract sealed class FetchException extends Exception permits FetchRefused, FetchFailed {

    private final FetchTrouble trouble;
    private final @Nullable Integer status;

    FetchException(FetchTrouble trouble, String reason, @Nullable Integer status, @Nullable Throwable cause) {
        super(reason, cause);
        this.trouble = trouble;
        this.status = status;
    }

    /** Why, for programs. */
    public FetchTrouble trouble() {
        return trouble;
    }

    /** Why, in a sentence for editors. */
    public String reason() {
        return String.valueOf(getMessage());
    }

    /** The HTTP status that the server answered with; null when it was not about that. */
    public @Nullable Integer status() {
        return status;
    }
}
