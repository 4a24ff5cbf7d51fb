/** Published versions: frozen when published, and all that readers ever see. */
@ApplicationModule(
        displayName = "Publication",
        allowedDependencies = {
            "shared",
            "identity",
            "markup",
            "manuscript",
            "article",
            "sourcing",
            "disclosure",
            "preflight"
        })
@NullMarked
package org.colophon.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
