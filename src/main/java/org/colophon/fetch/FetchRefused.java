package org.colophon.fetch;

/** Colophon does not ask for this address. Trying again changes nothing. */
public final class FetchRefused extends FetchException {

    FetchRefused(FetchTrouble trouble, String reason) {
        super(trouble, reason, null, null);
    }
}
