package org.colophon.site;

/**
 * A link at the foot of every page.
 *
 * @param words what stands there, 1 to 60 characters
 * @param address a path of this site, or one beginning with {@code https://}, {@code http://} or {@code mailto:}
 */
public record FooterLink(String words, String address) {}
