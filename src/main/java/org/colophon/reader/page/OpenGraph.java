package org.colophon.reader.page;

import java.util.Locale;
import java.util.Map;

/** What Open Graph wants otherwise than the rest of the page. */
final class OpenGraph {

    /** It knows no language without a country: where the article's has none, the one that most previews expect. */
    private static final Map<String, String> COUNTRIES = Map.ofEntries(
            Map.entry("ar", "AR"),
            Map.entry("da", "DK"),
            Map.entry("de", "DE"),
            Map.entry("en", "GB"),
            Map.entry("es", "ES"),
            Map.entry("fa", "IR"),
            Map.entry("fi", "FI"),
            Map.entry("fr", "FR"),
            Map.entry("he", "IL"),
            Map.entry("it", "IT"),
            Map.entry("ja", "JP"),
            Map.entry("nb", "NO"),
            Map.entry("nl", "NL"),
            Map.entry("pl", "PL"),
            Map.entry("pt", "PT"),
            Map.entry("ru", "RU"),
            Map.entry("sv", "SE"),
            Map.entry("tr", "TR"),
            Map.entry("uk", "UA"),
            Map.entry("zh", "CN"));

    private OpenGraph() {}

    /** Such as {@code de_AT}; empty where no country is known. */
    static String locale(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String country =
                locale.getCountry().isEmpty() ? COUNTRIES.getOrDefault(locale.getLanguage(), "") : locale.getCountry();
        return country.isEmpty() ? "" : locale.getLanguage() + "_" + country;
    }
}
