package org.colophon.article;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * How hard a text is to read, by the LIX of C.-H. Björnsson: the mean number of words in a sentence, and to it the
 * percentage of words with more than six letters.
 *
 * @param words those with at least one letter or digit
 * @param sentences those with at least one such word
 * @param longWords words with more than six letters
 */
record ReadingLevel(int words, int sentences, int longWords) {

    private static final int LONG = 6;

    /** Counts a plain text. @param language BCP 47 tag of the text */
    static ReadingLevel of(String text, String language) {
        Locale locale = Locale.forLanguageTag(language);
        BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
        BreakIterator words = BreakIterator.getWordInstance(locale);
        int found = 0;
        int longer = 0;
        int told = 0;
        for (String line : text.split("\\n+")) {
            sentences.setText(line);
            int from = 0;
            for (int to = sentences.next(); to != BreakIterator.DONE; from = to, to = sentences.next()) {
                String sentence = line.substring(from, to);
                words.setText(sentence);
                int before = found;
                int start = 0;
                for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
                    String word = sentence.substring(start, end);
                    found += word.codePoints().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
                    longer += word.codePoints().filter(Character::isLetter).count() > LONG ? 1 : 0;
                }
                told += found > before ? 1 : 0;
            }
        }
        return new ReadingLevel(found, told, longer);
    }

    /** The LIX, rounded to a whole number; 0 where there are no words. */
    int lix() {
        return words == 0 ? 0 : (int) Math.round((double) words / sentences + 100.0 * longWords / words);
    }

    /** The band of the LIX in a word. */
    String band() {
        int lix = lix();
        if (lix < 30) {
            return "very easy";
        }
        if (lix < 40) {
            return "easy";
        }
        if (lix < 50) {
            return "of medium difficulty";
        }
        return lix < HARD ? "difficult" : "very difficult";
    }

    /** From here on a text is very difficult. */
    static final int HARD = 60;
}
