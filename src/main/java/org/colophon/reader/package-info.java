/** The public pages: Spring MVC and jte, no cookies but at sign-in, the same bytes for everyone. */
@ApplicationModule(
        displayName = "Reader",
        allowedDependencies = {
            "shared",
            "change",
            "identity",
            "notification",
            "markup",
            "article",
            "sourcing",
            "disclosure",
            "publication",
            "provenance",
            "record",
            "site",
            "search",
            "discussion",
            "feedback",
            "following"
        })
@NullMarked
package org.colophon.reader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
