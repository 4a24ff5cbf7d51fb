package org.colophon.markup;

import java.util.List;
import java.util.regex.Matcher;

/**
 * The words that a reader sees, each with its place in the Markdown. So it can be said of every word of an article where
 * it came from.
 *
 * <pre>{@code
 * RenderedWords.of("**Bo**ld [@report] `code`");  // one word: 2 to 4 and 6 to 8
 * }</pre>
 *
 * <p>A word is a run of letters and digits, of marks that belong to them, and of U+2588, which stands for a letter that
 * was blacked out. One of {@code ’ ' . , _ -} between two of them does not end it. In Chinese characters, Hiragana,
 * Katakana, Thai, Lao, Khmer and Burmese, which have no spaces, every letter is a word.
 *
 * <p>Seen are texts, headings, lists, tables, quotations, the texts of links, addresses that stand in the text, the
 * descriptions of images, and footnotes that are referred to. Not seen are the words that facts and citations print, code,
 * the addresses of links, raw HTML and the labels of footnotes.
 */
public final class RenderedWords {

    private RenderedWords() {}

    /** The words of an article's body, in the order of the source. There is no text that it refuses. */
    public static List<Word> of(String markdown) {
        String clean = CleanText.of(markdown);
        WordScan scan = new WordScan(CleanText.places(markdown, clean));
        new WordVisitor(clean, scan).read(Dialect.ARTICLE.locatedText(clean));
        return scan.words();
    }

    /** The words of one line such as a headline or standfirst, where nothing but facts is markup. */
    public static List<Word> ofInline(String text) {
        String clean = CleanText.of(text);
        WordScan scan = new WordScan(CleanText.places(text, clean));
        Matcher fact = MarkRenderer.FACT.matcher(clean);
        int done = 0;
        while (fact.find()) {
            if (Mark.Fact.parse(fact.group(1)) != null) {
                scan.plain(clean, done, fact.start());
                scan.gap();
                done = fact.end();
            }
        }
        scan.plain(clean, done, clean.length());
        return scan.words();
    }
}
