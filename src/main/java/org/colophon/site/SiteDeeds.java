package org.colophon.site;

import java.util.List;
import org.colophon.audit.AuditAction;
import org.colophon.audit.AuditActions;
import org.springframework.stereotype.Component;

/** What the audit log says about the site. */
@Component
class SiteDeeds implements AuditActions {

    static final AuditAction FRONT_CHANGED = new AuditAction("front-changed", "Front page changed");

    static final AuditAction APPEARANCE_CHANGED = new AuditAction("appearance-changed", "Appearance changed");

    @Override
    public List<AuditAction> actions() {
        return List.of(FRONT_CHANGED, APPEARANCE_CHANGED);
    }
}
