/** The text of an article while it is being written: a log of edits in which every character knows its author. */
@ApplicationModule(
        displayName = "Manuscript",
        allowedDependencies = {"shared", "identity", "markup"})
@NullMarked
package org.colophon.manuscript;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
