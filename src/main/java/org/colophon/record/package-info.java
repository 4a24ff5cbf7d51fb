/** The signed record of what was published: canonical documents, each with the digest of the one before. */
@ApplicationModule(
        displayName = "Record",
        allowedDependencies = {"shared", "identity"})
@NullMarked
package org.colophon.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
