/** The work item: its fields, people, place in the paper and state; and what other features may add to it. */
@ApplicationModule(
        displayName = "Article",
        allowedDependencies = {
            "shared",
            "change",
            "shared :: ui",
            "identity",
            "markup",
            "manuscript",
            "manuscript :: text"
        })
@NullMarked
package org.colophon.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
