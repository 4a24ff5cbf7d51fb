package org.colophon.sourcing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The house's words before a value, printed in the language of the article. Other words may stand there too; they are
 * printed as they stand. Languages without words of their own here get the English ones.
 */
public enum Qualifier {
    UP_TO("up-to", "up to", "bis zu", "jusqu’à", "hasta", "enintään"),
    ABOUT("about", "about", "rund", "environ", "alrededor de", "noin"),
    REPORTEDLY(
            "reportedly",
            "reportedly",
            "Berichten zufolge",
            "selon certaines informations",
            "al parecer",
            "tiettävästi"),
    AT_LEAST("at-least", "at least", "mindestens", "au moins", "al menos", "vähintään"),
    LESS_THAN("less-than", "less than", "weniger als", "moins de", "menos de", "alle"),
    MORE_THAN("more-than", "more than", "mehr als", "plus de", "más de", "yli"),
    NEARLY("nearly", "nearly", "fast", "près de", "casi", "lähes");

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "fi");

    private final String code;
    private final List<String> words;

    Qualifier(String code, String... words) {
        this.code = code;
        this.words = List.of(words);
    }

    /** The name in files, the API and the database. */
    public String code() {
        return code;
    }

    /** The words before a value. */
    public String printed(Locale locale) {
        return words.get(Math.max(0, LANGUAGES.indexOf(locale.getLanguage())));
    }

    /** The one that is meant by a code, or by its English words, as facts from before have them. */
    public static Optional<Qualifier> of(String text) {
        String said = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(one -> one.code.equals(said) || one.words.getFirst().equals(said))
                .findFirst();
    }
}
