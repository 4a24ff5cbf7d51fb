package org.colophon.sourcing;

import org.jspecify.annotations.Nullable;

/** The web, as sources need it. Tests put a web of their own in its place. */
interface SourcePages {

    /** Asks for a page. May take half a minute; not for transactions. @param known from the last time, if any */
    Reading read(String url, SourceCheck.@Nullable Fetched known);
}
