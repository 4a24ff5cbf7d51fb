package org.colophon.discussion;

/**
 * What one phase found.
 *
 * @param phase its code, such as {@code links}
 * @param detail for moderators, such as the word that matched; for {@link Outcome#REFUSE} the sentence for the author
 */
record Finding(String phase, Outcome outcome, String detail) {

    private static final int DETAIL_MAX = 500;

    Finding {
        detail = detail.length() > DETAIL_MAX ? detail.substring(0, DETAIL_MAX - 1) + "…" : detail;
    }
}
