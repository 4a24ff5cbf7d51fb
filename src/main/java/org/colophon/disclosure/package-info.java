/** What was done by AI, by the manuscript's record and the desk's word, and the statement that follows from it. */
@ApplicationModule(
        displayName = "Disclosure",
        allowedDependencies = {
            "shared",
            "change",
            "shared :: ui",
            "identity",
            "record",
            "markup",
            "manuscript",
            "manuscript :: text",
            "article",
            "article :: ui",
            "sourcing",
            "sourcing :: ui"
        })
@NullMarked
package org.colophon.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
