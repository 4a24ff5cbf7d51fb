/** Full-text search and related articles, over published versions only. */
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {
            "shared",
            "change",
            "shared :: ui",
            "identity",
            "markup",
            "manuscript",
            "article",
            "article :: ui",
            "publication"
        })
@NullMarked
package org.colophon.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
