package org.colophon.sourcing;

/** The web, as sources need it. Tests put a web of their own in its place. */
interface SourcePages {

    /** Asks for a page. May take half a minute; not for transactions. @param known of the last reading, if any */
    Reading read(String url, SourceCheck.Fetched known);
}
