/** Pages that are finished, kept in memory and handed out before anything else is asked. */
@NullMarked
package org.colophon.reader.cache;

import org.jspecify.annotations.NullMarked;
