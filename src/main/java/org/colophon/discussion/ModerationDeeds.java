package org.colophon.discussion;

import java.util.List;
import org.colophon.audit.AuditAction;
import org.colophon.audit.AuditActions;
import org.springframework.stereotype.Component;

/** What is noted of moderation. */
@Component
class ModerationDeeds implements AuditActions {

    static final AuditAction DECIDED = new AuditAction("comment-decided", "Comment decided on");

    static final AuditAction FEATURED = new AuditAction("comment-featured", "Comment featured or not any more");

    static final AuditAction RULES = new AuditAction("moderation-rules-changed", "Rules of moderation changed");

    static final AuditAction MODE = new AuditAction("discussion-mode-changed", "Discussion opened or closed");

    static final AuditAction SANCTIONED = new AuditAction("person-sanctioned", "Measure against a commenter");

    static final AuditAction LIFTED = new AuditAction("person-sanction-lifted", "Measure against a commenter lifted");

    static final AuditAction APPEAL = new AuditAction("comment-appeal-answered", "Appeal answered");

    @Override
    public List<AuditAction> actions() {
        return List.of(DECIDED, FEATURED, RULES, MODE, SANCTIONED, LIFTED, APPEAL);
    }
}
