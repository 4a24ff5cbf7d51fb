package org.colophon.site;

/**
 * The paper looks different from now on. Delivered after commit and retried until every listener has taken it.
 *
 * @param number of the {@link Appearance}
 */
public record AppearanceChanged(int number) {}
