/** Who has what, until when and for which desk; and the budget: one board of everything in progress. */
@ApplicationModule(
        displayName = "Planning",
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "identity",
            "notification",
            "manuscript",
            "manuscript :: text",
            "article",
            "article :: ui"
        })
@NullMarked
package org.colophon.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
