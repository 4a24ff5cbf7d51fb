/**
 * What the newsroom says about passages of an article: remarks, and suggestions that can be accepted. Never published.
 *
 * <p>{@link org.colophon.remarks.Remarks} is the way in. Passages keep their places while the text is edited, because
 * they move along in the transaction that stores the edit.
 */
@ApplicationModule(
        displayName = "Remarks",
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "identity",
            "notification",
            "markup",
            "manuscript",
            "manuscript :: text",
            "article",
            "article :: ui"
        })
@NullMarked
package org.colophon.remarks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
