/**
 * Who is told when a published article is corrected or taken back: readers who asked for it, and the people of articles
 * that link to it.
 *
 * <p>{@link org.colophon.following.Followers} is the way in.
 */
@ApplicationModule(
        displayName = "Following",
        allowedDependencies = {"shared", "identity", "notification", "article", "publication"})
@NullMarked
package org.colophon.following;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
