/** Published versions: frozen when published, and all that readers ever see. */
@ApplicationModule(
        displayName = "Publication",
        allowedDependencies = {
            "shared",
            "change",
            "shared :: ui",
            "identity",
            "markup",
            "manuscript",
            "manuscript :: text",
            "article",
            "article :: ui",
            "sourcing",
            "sourcing :: ui",
            "disclosure",
            "preflight",
            "record"
        })
@NullMarked
package org.colophon.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
