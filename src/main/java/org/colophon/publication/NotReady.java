package org.colophon.publication;

import java.util.stream.Collectors;
import org.colophon.article.Finding;
import org.colophon.preflight.Report;

/** The checks stopped a publication. The API answers 422 with them. */
public class NotReady extends RuntimeException {

    private final transient Report report;

    NotReady(Report report) {
        super(report.failed().stream().map(Finding::message).collect(Collectors.joining(" ")));
        this.report = report;
    }

    /** What the checks found. */
    public Report report() {
        return report;
    }
}
