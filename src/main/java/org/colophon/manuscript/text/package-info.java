/** Text whose characters know where they come from: change sets, origins, runs. Plain Java without a database. */
@NamedInterface("text")
@NullMarked
package org.colophon.manuscript.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
