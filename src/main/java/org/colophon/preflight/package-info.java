/** Runs the checks that features contribute before an article may be published. */
@ApplicationModule(
        displayName = "Preflight",
        allowedDependencies = {"shared", "identity", "article"})
@NullMarked
package org.colophon.preflight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
