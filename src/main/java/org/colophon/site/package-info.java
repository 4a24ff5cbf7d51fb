/** What is decided about the site: standing pages, the front page, how the paper looks, what crawlers are told. */
@ApplicationModule(
        displayName = "Site",
        allowedDependencies = {
            "shared",
            "change",
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
