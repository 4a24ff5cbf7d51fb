/** Who did what when to what: written by every feature with the deed itself, read by administrators. */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"shared", "shared :: ui", "identity"})
@NullMarked
package org.colophon.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
