package org.colophon.api;

import org.colophon.article.Finding;
import org.colophon.manuscript.Authorship;
import org.jspecify.annotations.Nullable;

/**
 * What a check found.
 *
 * @param level {@code required} stops publishing, {@code recommended} does not; the newsroom decides which is which
 * @param code of the check; docs/checks.md lists all
 * @param place the field or panel where it is settled
 * @param key the article's key of the fact or source that it is about; null where it is about none
 * @param position where in the texts it stands; null where it stands nowhere
 */
record FindingJson(
        String level,
        String code,
        String message,
        String place,
        @Nullable String key,
        @Nullable Position position) {

    /**
     * A stretch of a text of the manuscript.
     *
     * @param text {@code headline}, {@code standfirst} or {@code body}
     * @param from in UTF-16 units
     * @param length in UTF-16 units
     */
    record Position(String text, int from, int length) {

        static @Nullable Position of(Authorship.@Nullable Place place) {
            return place == null ? null : new Position(place.text().code(), place.from(), place.length());
        }
    }

    static FindingJson of(Finding finding) {
        return new FindingJson(
                finding.level().code(),
                finding.code(),
                finding.message(),
                finding.place(),
                finding.key(),
                Position.of(finding.passage()));
    }
}
