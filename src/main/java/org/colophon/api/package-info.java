/** The REST interface under /api/v1: the same services and permissions as the screens. */
@ApplicationModule(
        displayName = "API",
        allowedDependencies = {
            "shared",
            "identity",
            "notification",
            "markup",
            "manuscript",
            "manuscript :: text",
            "article",
            "sourcing",
            "disclosure",
            "preflight",
            "publication",
            "review",
            "schedule",
            "provenance",
            "search",
            "discussion"
        })
@NullMarked
package org.colophon.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
