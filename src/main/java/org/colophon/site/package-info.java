/** The standing pages of the paper: About, Imprint, Privacy. */
@ApplicationModule(
        displayName = "Site",
        allowedDependencies = {"shared", "change", "shared :: ui", "identity", "markup"})
@NullMarked
package org.colophon.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
