package org.colophon.audit;

import org.jspecify.annotations.Nullable;

/**
 * Something that was done, to be noted in the {@link AuditLog}. It is the current person's doing, or the application's
 * where nobody is signed in, unless it says otherwise.
 *
 * <pre>{@code
 * log.note(new Deed(WorkflowDeed.ARTICLE_APPROVED, subject, "Approved version 12.").byVisitor("Ida Holm, lawyer"));
 * }</pre>
 *
 * @param detail a sentence or two for people; never a secret, never text of an article; cut after 1,000 characters
 * @param actor whose doing it was where that is not the current person, or null
 */
public record Deed(
        AuditAction action,
        AuditSubject subject,
        String detail,
        @Nullable Actor actor) {

    private static final int DETAIL_MAX = 1000;

    public Deed {
        detail = detail.length() > DETAIL_MAX ? detail.substring(0, DETAIL_MAX - 1) + "…" : detail;
    }

    /** By the current person, or by the application where nobody is signed in. */
    public Deed(AuditAction action, AuditSubject subject, String detail) {
        this(action, subject, detail, null);
    }

    /** The same as the application's own doing, also where it acts in a person's name. */
    public Deed byApplication() {
        return new Deed(action, subject, detail, Actor.APPLICATION);
    }

    /** The same as the doing of somebody without an account, such as the holder of a signed link. */
    public Deed byVisitor(String name) {
        return new Deed(action, subject, detail, Actor.visitor(name));
    }
}
