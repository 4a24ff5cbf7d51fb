/** The standing pages of the paper (About, Imprint, Privacy), and what crawlers are told. */
@ApplicationModule(
        displayName = "Site",
        allowedDependencies = {"shared", "change", "shared :: ui", "identity", "audit", "markup"})
@NullMarked
package org.colophon.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
