package org.colophon.schedule;

import org.colophon.audit.AuditAction;
import org.colophon.shared.Coded;

/** What the audit log says about hours and embargoes; setting and calling off an hour are steps of the workflow. */
enum ScheduleDeed implements AuditAction {
    SCHEDULE_HELD("Schedule: held"),
    SCHEDULE_DONE("Schedule: done"),
    WITHDRAWAL_SET("Schedule: to be taken offline"),
    EMBARGO_SET("Embargo set"),
    EMBARGO_LIFTED("Embargo lifted");

    private final String title;

    ScheduleDeed(String title) {
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
