package org.colophon.site;

/**
 * A program that fetches pages for somebody.
 *
 * @param token as it calls itself in robots.txt
 * @param operator who runs it
 * @param purpose what it mostly fetches pages for, as its operator says
 */
public record Crawler(String token, String operator, Purpose purpose) {

    /** What a crawler fetches pages for. */
    public enum Purpose {
        /** Lists of results that lead readers here. */
        SEARCH("Search engine"),
        /** Making AI models. */
        TRAINING("AI training"),
        /** Answers that an AI service writes from pages at the moment of the question, and the indexes for that. */
        ANSWERS("AI answers");

        private final String title;

        Purpose(String title) {
            this.title = title;
        }

        /** The name on screen. */
        public String title() {
            return title;
        }
    }
}
