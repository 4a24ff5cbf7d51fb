/** Runs the checks that features contribute before an article may be published. */
@ApplicationModule(
        displayName = "Preflight",
        allowedDependencies = {"shared", "shared :: ui", "identity", "article", "article :: ui"})
@NullMarked
package org.colophon.preflight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
