package org.colophon.record;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colophon.shared.Digests;

/**
 * The words of a text without anything that gets lost or added when it is copied from a page: letters and digits only,
 * in small letters, one space between words.
 */
public final class WordsDigest {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private WordsDigest() {}

    /** The digest of the words; empty where there is none. @param text plain, without markup */
    public static Optional<String> sha256(String text) {
        String words = BETWEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
        return words.isEmpty() ? Optional.empty() : Optional.of(Digests.sha256(words));
    }
}
