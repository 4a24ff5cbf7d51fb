/** The sample newsroom that the demo profile starts with. */
@ApplicationModule(
        displayName = "Sample newsroom",
        allowedDependencies = {
            "shared",
            "identity",
            "article",
            "disclosure",
            "publication",
            "site",
            "discussion",
            "transfer"
        })
@NullMarked
package org.colophon.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
