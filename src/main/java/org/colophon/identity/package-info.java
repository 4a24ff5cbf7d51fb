/** People, their roles and what these may do, and sign-ins that both sides of the house read. */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"shared", "change", "shared :: ui"})
@NullMarked
package org.colophon.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
