package org.colophon.reader.page;

/**
 * The page that a link at the end of a mail opens.
 *
 * @param what such mails are about, as the newsroom calls it
 * @param person from the link, as are {@code topic} and {@code key}
 * @param done whether it has just been ended
 */
public record Unsubscribe(String what, String person, String topic, String key, boolean done) {}
