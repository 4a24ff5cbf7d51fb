package org.colophon.notification;

/**
 * Something that people are told.
 *
 * @param text one line, such as "Ida Holm sent back “Budget vote”"; a headline may stand in it, other text of an article
 *     that is not published may not. Cut after 300 characters
 * @param link where to see it, below {@code /newsroom/} and without that, such as {@code articles/0192…}; a public page
 *     from the root, such as {@code /articles/harbour-bridge}; may be empty
 * @param subject what it is about, such as {@code article:0192…}, up to 160 characters: while news of the same topic
 *     about the same subject is unread, further news replaces its text and is counted. Empty: each stands for itself
 */
public record News(NewsTopic topic, String text, String link, String subject) {

    private static final int TEXT_MAX = 300;

    public News {
        String line = text.replaceAll("\\s+", " ").strip();
        text = line.length() > TEXT_MAX ? line.substring(0, TEXT_MAX - 1) + "…" : line;
    }
}
