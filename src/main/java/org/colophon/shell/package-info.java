/** The newsroom's frame: layout, navigation, the way in, errors. */
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"shared", "shared :: ui", "identity"})
@NullMarked
package org.colophon.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
