/** What readers report as wrong in articles, for the desk to answer. */
@ApplicationModule(
        displayName = "Feedback",
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "identity",
            "manuscript",
            "manuscript :: text",
            "article",
            "article :: ui",
            "publication",
            "notification"
        })
@NullMarked
package org.colophon.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
