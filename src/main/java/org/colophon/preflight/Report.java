package org.colophon.preflight;

import java.util.List;
import org.colophon.article.Finding;

/**
 * What all checks found.
 *
 * @param findings in the order of the checks, each with the level that the newsroom decided; none is off
 */
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
        return of(Finding.Level.REQUIRED);
    }

    /** The findings of one level. */
    public List<Finding> of(Finding.Level level) {
        return findings.stream().filter(finding -> finding.level() == level).toList();
    }
}
