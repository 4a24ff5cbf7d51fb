/** How an article came to be: its points and stretches of work, compared, replayed and brought back. */
@ApplicationModule(
        displayName = "History",
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "identity",
            "markup",
            "manuscript",
            "manuscript :: text",
            "article",
            "article :: ui"
        })
@NullMarked
package org.colophon.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
