package org.colophon.review;

import org.colophon.manuscript.TextColumns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said with approvals, so that a passage can be removed from it. */
@Component
class ApprovalTexts extends TextColumns {

    ApprovalTexts(JdbcClient jdbc) {
        super(jdbc, new Column("approval", "id", "words"));
    }

    @Override
    public String where() {
        return "in what was said with approvals";
    }
}
