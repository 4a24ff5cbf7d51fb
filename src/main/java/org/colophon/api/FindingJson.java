package org.colophon.api;

import org.colophon.article.Finding;

/** What a check found. @param level {@code required} stops publishing, {@code advice} does not */
record FindingJson(String level, String code, String message, String place) {

    static FindingJson of(Finding finding) {
        return new FindingJson(Codes.of(finding.level()), finding.code(), finding.message(), finding.place());
    }
}
