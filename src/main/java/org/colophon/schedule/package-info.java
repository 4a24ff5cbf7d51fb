/**
 * Publishing and taking offline at an hour, and embargoes.
 *
 * <p>{@link org.colophon.schedule.Schedule} is the way in. Every node looks for what is due; a row lock makes sure that
 * it happens once, and one transaction that it happens wholly or not at all.
 */
@ApplicationModule(
        displayName = "Schedule",
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "identity",
            "audit",
            "notification",
            "manuscript",
            "planning",
            "article",
            "article :: ui",
            "preflight",
            "publication",
            "publication :: ui"
        })
@NullMarked
package org.colophon.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
