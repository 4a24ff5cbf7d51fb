package org.colophon.audit;

/**
 * Something that can be done and stands in the audit log. A feature lists its own as constants and offers them by a bean
 * that implements {@link AuditActions}.
 *
 * <pre>{@code static final AuditAction SET = new AuditAction("embargo-set", "Embargo set");}</pre>
 *
 * @param code what is written to the log and stands in addresses and files; up to 60 characters in kebab case, never
 *     changed once it is used
 * @param title the name on screen, such as "Article published"
 */
public record AuditAction(String code, String title) {}
