package org.colophon.preflight;

import java.util.List;
import org.colophon.article.Finding;

/** What all checks found. @param findings in the order of the checks */
public record Report(List<Finding> findings) {

    public Report {
        findings = List.copyOf(findings);
    }

    /** Whether nothing stands in the way of publishing. */
    public boolean clear() {
        return failed().isEmpty();
    }

    /** The findings that stop publishing. */
    public List<Finding> failed() {
        return findings.stream()
                .filter(finding -> finding.level() == Finding.Level.REQUIRED)
                .toList();
    }
}
