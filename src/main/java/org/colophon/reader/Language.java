package org.colophon.reader;

import java.util.Locale;
import java.util.Set;

/** What pages need to know about a language, given as a BCP 47 tag. */
final class Language {

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS = Set.of("Arab", "Hebr", "Thaa", "Syrc", "Nkoo");

    private Language() {}

    /** The value of {@code dir}: {@code rtl} or {@code ltr}. */
    static String direction(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String script = locale.getScript();
        boolean rightToLeft = script.isEmpty()
                ? RIGHT_TO_LEFT.contains(locale.getLanguage())
                : RIGHT_TO_LEFT_SCRIPTS.contains(script);
        return rightToLeft ? "rtl" : "ltr";
    }

    /** The language's own name, such as "Deutsch". */
    static String ownName(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String name = locale.getDisplayName(locale);
        return name.isEmpty() ? tag : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
