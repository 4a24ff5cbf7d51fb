package org.colophon.site;

/**
 * Editors have changed what stands on the front page. Delivered after commit and retried until every listener has taken
 * it.
 *
 * @param revision that of the {@link FrontEdition}
 */
public record FrontChanged(long revision) {}
