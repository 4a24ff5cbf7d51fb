/** The text of an article while it is being written: saved by version, never lost silently. */
@ApplicationModule(
        displayName = "Manuscript",
        allowedDependencies = {"shared", "identity"})
@NullMarked
package org.colophon.manuscript;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
