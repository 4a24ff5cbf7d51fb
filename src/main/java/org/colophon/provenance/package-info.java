/**
 * How an article was made, as it is told outside: one small writer for each output, all fed from the published version,
 * so that no two of them can contradict each other.
 */
@ApplicationModule(
        displayName = "Provenance",
        allowedDependencies = {"shared", "article", "markup", "manuscript :: text", "disclosure", "publication"})
@NullMarked
package org.colophon.provenance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
