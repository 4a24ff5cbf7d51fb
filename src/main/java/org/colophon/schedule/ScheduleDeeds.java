package org.colophon.schedule;

import java.util.List;
import org.colophon.audit.AuditAction;

/** What the audit log says about hours and embargoes; setting and calling off an hour are steps of the workflow. */
final class ScheduleDeeds {

    static final AuditAction SCHEDULE_HELD = new AuditAction("schedule-held", "Schedule: held");

    static final AuditAction SCHEDULE_DONE = new AuditAction("schedule-done", "Schedule: done");

    static final AuditAction WITHDRAWAL_SET = new AuditAction("withdrawal-set", "Schedule: to be taken offline");

    static final AuditAction EMBARGO_SET = new AuditAction("embargo-set", "Embargo set");

    static final AuditAction EMBARGO_LIFTED = new AuditAction("embargo-lifted", "Embargo lifted");

    static final List<AuditAction> ALL =
            List.of(SCHEDULE_HELD, SCHEDULE_DONE, WITHDRAWAL_SET, EMBARGO_SET, EMBARGO_LIFTED);

    private ScheduleDeeds() {}
}
