/**
 * What is handed in: who has to approve it, who did, and what changed since somebody last looked.
 *
 * <p>{@link org.colophon.review.Approvals} is the way in.
 */
@ApplicationModule(
        displayName = "Review",
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "identity",
            "audit",
            "notification",
            "manuscript",
            "manuscript :: text",
            "article",
            "article :: ui",
            "planning",
            "planning :: ui",
            "history",
            "history :: ui"
        })
@NullMarked
package org.colophon.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
