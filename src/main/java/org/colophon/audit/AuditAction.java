package org.colophon.audit;

import org.colophon.shared.Coded;

/**
 * Something that can be done and stands in the audit log. A feature lists its own in an enum and offers them by a bean
 * that implements {@link AuditActions}.
 *
 * <pre>{@code
 * enum WorkflowDeed implements AuditAction {
 *     ARTICLE_APPROVED("Article approved");
 *     // title() and code(), the latter with Coded.name(this)
 * }
 * }</pre>
 */
public interface AuditAction extends Coded {

    /** What is written to the log and stands in addresses and files, such as {@code article-published}; up to 60 long. */
    @Override
    String code();

    /** The name on screen, such as "Article published". */
    String title();
}
