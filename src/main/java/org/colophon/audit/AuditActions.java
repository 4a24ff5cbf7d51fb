package org.colophon.audit;

import java.util.List;

/** The actions of one feature, for the filter above the log. A feature adds its own by being a bean. */
@FunctionalInterface
public interface AuditActions {

    /** All of them, in the order in which they are offered. */
    List<AuditAction> actions();
}
