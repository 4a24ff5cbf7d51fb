/** Facts and sources as things with their own ids, and the keys by which an article calls them. */
@ApplicationModule(
        displayName = "Sourcing",
        allowedDependencies = {
            "shared",
            "change",
            "shared :: ui",
            "identity",
            "fetch",
            "markup",
            "manuscript",
            "manuscript :: text",
            "article",
            "article :: ui"
        })
@NullMarked
package org.colophon.sourcing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
