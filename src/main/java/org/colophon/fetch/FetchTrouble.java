package org.colophon.fetch;

/** Why a page could not be had, for programs; {@link FetchException#reason()} says it to people. */
public enum FetchTrouble {
    /** The text is no address, or not in the plain spelling that is taken. */
    BAD_ADDRESS,
    /** Neither {@code http} nor {@code https}, or a redirect from the second to the first. */
    REFUSED_SCHEME,
    /** A port on which no pages are read. */
    REFUSED_PORT,
    /** It leads to an address that is not open to the whole internet. */
    REFUSED_ADDRESS,
    /** Fetching is switched off in the settings. */
    SWITCHED_OFF,
    /** There is no such name, nobody answers, or what answers does not speak HTTP or has a bad certificate. */
    UNREACHABLE,
    /** It did not begin, or not end, in time. */
    TOO_SLOW,
    /** The page, packed or unpacked, or its headers are larger than what is read. */
    TOO_LARGE,
    /** It sends from one address to the next without an end. */
    TOO_MANY_REDIRECTS,
    /** Something else than a page: another content type or an encoding that is not read. */
    NOT_A_PAGE,
    /** The server says that there is no such page: 404 or 410. */
    GONE,
    /** The server has an answer, but not for this client: sign-in, payment, refusal, too many requests. */
    DENIED,
    /** The server failed, or answered what cannot be understood. */
    SERVER_ERROR
}
