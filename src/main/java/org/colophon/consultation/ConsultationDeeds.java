package org.colophon.consultation;

import java.util.List;
import org.colophon.audit.AuditAction;

/** What the audit log notes of consultations. */
final class ConsultationDeeds {

    static final AuditAction CONSULTATION_ASKED = new AuditAction("consultation-asked", "Somebody outside asked");

    static final AuditAction CONSULTATION_ANSWERED = new AuditAction("consultation-answered", "Answered from outside");

    static final AuditAction CONSULTATION_REVOKED = new AuditAction("consultation-revoked", "Link revoked");

    static final List<AuditAction> ALL = List.of(CONSULTATION_ASKED, CONSULTATION_ANSWERED, CONSULTATION_REVOKED);

    private ConsultationDeeds() {}
}
