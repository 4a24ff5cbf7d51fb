/** Import and export of articles as Markdown files with front matter, and the command line. */
@ApplicationModule(
        displayName = "Transfer",
        allowedDependencies = {
            "shared",
            "identity",
            "markup",
            "manuscript",
            "manuscript :: text",
            "article",
            "sourcing",
            "disclosure",
            "preflight",
            "publication",
            "record",
            "site"
        })
@NullMarked
package org.colophon.transfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
