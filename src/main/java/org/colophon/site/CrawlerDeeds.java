package org.colophon.site;

import java.util.List;
import org.colophon.audit.AuditAction;
import org.colophon.audit.AuditActions;
import org.springframework.stereotype.Component;

/** What the audit log knows of this module. */
@Component
class CrawlerDeeds implements AuditActions {

    @Override
    public List<AuditAction> actions() {
        return List.of(Crawlers.CHANGED);
    }
}
