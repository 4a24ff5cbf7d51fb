package org.colophon.site;

/**
 * A logo with its content.
 *
 * @param content not copied; nobody may write in it
 */
@SuppressWarnings("ArrayRecordComponent")
public record Logo(LogoImage image, byte[] content) {}
