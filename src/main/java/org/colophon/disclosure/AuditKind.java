package org.colophon.disclosure;

import java.util.Optional;
import org.colophon.shared.Coded;

/** What the audit trail holds. */
public enum AuditKind implements Coded {
    /** Somebody decided a policy. */
    POLICY("Policy decided"),
    /** Somebody signed for a text. */
    SIGNED("Signed off"),
    /** Somebody took a sign-off back. */
    WITHDRAWN("Sign-off withdrawn"),
    /** A sign-off ended because AI wrote in the text. */
    AI_EDIT("Sign-off ended: AI wrote"),
    /** A sign-off ended because a further use of AI was declared. */
    AI_DECLARED("Sign-off ended: AI use declared");

    private final String title;

    AuditKind(String title) {
        this.title = title;
    }

    /** The name in addresses and files. */
    @Override
    public String code() {
        return Coded.name(this);
    }

    /** The name on screen. */
    public String title() {
        return title;
    }

    /** The kind with this code, if there is one. */
    public static Optional<AuditKind> of(String code) {
        return Coded.find(AuditKind.class, code);
    }
}
