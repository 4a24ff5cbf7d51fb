/** What an editor or administrator decides about the site: standing pages, the front page, how the paper looks. */
@ApplicationModule(
        displayName = "Site",
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "identity",
            "audit",
            "markup",
            "article",
            "publication",
            "search"
        })
@NullMarked
package org.colophon.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
