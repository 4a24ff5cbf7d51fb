package org.colophon.consultation;

import org.colophon.audit.AuditAction;
import org.colophon.shared.Coded;

/** What the audit log notes of consultations. */
enum ConsultationDeed implements AuditAction {
    CONSULTATION_ASKED("Somebody outside asked"),
    CONSULTATION_ANSWERED("Answered from outside"),
    CONSULTATION_REVOKED("Link revoked");

    private final String title;

    ConsultationDeed(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String code() {
        return Coded.name(this);
    }
}
