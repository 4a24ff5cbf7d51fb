/** What was done by AI, declared by the desk, and the statement that follows from it. */
@ApplicationModule(
        displayName = "Disclosure",
        allowedDependencies = {"shared", "shared :: ui", "identity", "markup", "manuscript", "article", "article :: ui"
        })
@NullMarked
package org.colophon.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
