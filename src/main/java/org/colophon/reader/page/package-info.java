/** What templates are handed: values ready to print, with nothing left to look up. Internal to the reader. */
@NullMarked
package org.colophon.reader.page;

import org.jspecify.annotations.NullMarked;
