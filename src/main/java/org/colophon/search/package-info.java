/** Full-text search and related articles, over published versions only. */
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {"shared", "identity", "markup", "article", "publication"})
@NullMarked
package org.colophon.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
