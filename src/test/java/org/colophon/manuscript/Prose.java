package org.colophon.manuscript;

import java.util.Random;

/** Sentences about nothing, different for every seed, that share no eight words with those of another. */
final class Prose {

    private static final String[] WORDS = {
        "harbour", "council", "bridge", "budget", "night", "ferry", "tariff", "winter", "engineer", "report", "quay",
        "school", "repair", "signal", "market", "window", "river", "letter", "copper", "garden", "answer", "tunnel",
        "orchard", "station", "lantern", "meadow", "archive", "timber", "vessel", "granite", "barrier", "chapel"
    };

    private Prose() {}

    static String words(long seed, int count) {
        Random random = new Random(seed * 7919 + 13);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : i % 12 == 0 ? ".\n\n" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.append('.').toString();
    }
}
