/** Comments on published articles, by people who have signed in. */
@ApplicationModule(
        displayName = "Discussion",
        allowedDependencies = {
            "shared",
            "change",
            "shared :: ui",
            "identity",
            "audit",
            "notification",
            "markup",
            "article",
            "publication"
        })
@NullMarked
package org.colophon.discussion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
