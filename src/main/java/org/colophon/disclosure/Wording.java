package org.colophon.disclosure;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The sentences of disclosure in one language, the newsroom's own before the product's; English where there are none. */
final class Wording {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Map<String, String> own;

    private Wording(ResourceBundle bundle, Map<String, String> own) {
        this.bundle = bundle;
        this.own = own;
    }

    /** The product's sentences. @param language BCP 47 tag */
    static Wording in(String language) {
        return in(language, Map.of());
    }

    /** @param own the newsroom's sentences by language and key */
    static Wording in(String language, Map<String, Map<String, String>> own) {
        Locale locale = Locale.forLanguageTag(language);
        ResourceBundle bundle = ResourceBundle.getBundle("org.colophon.disclosure.wording", locale, NO_FALLBACK);
        return new Wording(bundle, own.getOrDefault(bundleLanguage(bundle), Map.of()));
    }

    /** The sentence with its placeholders filled. */
    String say(String key, Map<String, String> values) {
        return Template.fill(template(key), values);
    }

    /** A word or sentence without placeholders. */
    String word(String key) {
        return bundle.getString(key);
    }

    /** The sentence as written, with placeholders. */
    String template(String key) {
        String sentence = own.get(key);
        return sentence == null ? bundle.getString(key) : sentence;
    }

    /** The language that it is written in. */
    Locale locale() {
        return Locale.forLanguageTag(bundleLanguage(bundle));
    }

    private static String bundleLanguage(ResourceBundle bundle) {
        String language = bundle.getLocale().getLanguage();
        return language.isEmpty() ? PolicyTerms.LANGUAGES.getFirst() : language;
    }
}
