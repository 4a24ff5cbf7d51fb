/** What changes for readers, told to every node in the order of the commits. */
@ApplicationModule(
        displayName = "Change",
        allowedDependencies = {"shared"})
@NullMarked
package org.colophon.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
