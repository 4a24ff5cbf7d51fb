package org.colophon.review;

import java.util.Arrays;
import java.util.List;
import org.colophon.article.ArticleAction;
import org.colophon.audit.AuditAction;

/** A step of the workflow as it stands in the audit log. */
record WorkflowDeed(ArticleAction action) implements AuditAction {

    /** Every step that is noted: all but writing and planning, of which the article's own history tells. */
    static List<WorkflowDeed> all() {
        return Arrays.stream(ArticleAction.values())
                .filter(action -> action != ArticleAction.WRITE && action != ArticleAction.BRIEF)
                .map(WorkflowDeed::new)
                .toList();
    }

    @Override
    public String code() {
        return "article-" + action.code();
    }

    @Override
    public String title() {
        return "Article: " + action.title();
    }
}
