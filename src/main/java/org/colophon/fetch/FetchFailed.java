package org.colophon.fetch;

import org.jspecify.annotations.Nullable;

/** Colophon asked, and got no page that it can read. */
public final class FetchFailed extends FetchException {

    FetchFailed(FetchTrouble trouble, String reason) {
        super(trouble, reason, null, null);
    }

    FetchFailed(FetchTrouble trouble, String reason, @Nullable Throwable cause) {
        super(trouble, reason, null, cause);
    }

    private FetchFailed(FetchTrouble trouble, String reason, int status) {
        super(trouble, reason, status, null);
    }

    /** What an HTTP status other than success, redirect or "not modified" means. */
    static FetchFailed ofStatus(int status) {
        if (status == 404 || status == 410) {
            return new FetchFailed(
                    FetchTrouble.GONE, "The server says that there is no such page (%d).".formatted(status), status);
        }
        if (status == 429) {
            return new FetchFailed(
                    FetchTrouble.DENIED, "The server has been asked too often; try again later (429).", status);
        }
        if (status >= 400 && status < 500) {
            return new FetchFailed(
                    FetchTrouble.DENIED,
                    "The server does not show this page to Colophon (%d).".formatted(status),
                    status);
        }
        return new FetchFailed(
                FetchTrouble.SERVER_ERROR, "The server could not answer (%d).".formatted(status), status);
    }
}
