package org.colophon.article;

import java.util.List;

/** Where the style sheets of the reader's article page are, so that previews look like it. */
public interface PreviewStyles {

    /** Addresses on this site, in the order in which they are to be loaded. */
    List<String> addresses();
}
