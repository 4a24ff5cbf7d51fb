package org.colophon.publication;

import java.util.Locale;
import java.util.Map;

/** The first words of a note to readers, in the article's language; English where the house has no words in it. */
final class NoteText {

    private record Words(String correction, String update) {}

    private static final Words ENGLISH = new Words(
            "An earlier version of this article gave “%1$s” as %2$s. It is %3$s.",
            "When this article was published, “%1$s” was %2$s. It is now %3$s.");

    private static final Map<String, Words> WORDS = Map.of(
            "de",
            new Words(
                    "In einer früheren Fassung dieses Artikels stand für „%1$s“: %2$s. Richtig ist: %3$s.",
                    "Als dieser Artikel erschien, galt für „%1$s“: %2$s. Jetzt gilt: %3$s."),
            "fr",
            new Words(
                    "Une version antérieure de cet article indiquait pour «\u00a0%1$s\u00a0»\u00a0: %2$s."
                            + " Il fallait lire\u00a0: %3$s.",
                    "À la parution de cet article, l’indication pour «\u00a0%1$s\u00a0» était\u00a0: %2$s."
                            + " Elle est désormais\u00a0: %3$s."),
            "es",
            new Words(
                    "Una versión anterior de este artículo indicaba para «%1$s»: %2$s. Lo correcto es: %3$s.",
                    "Cuando se publicó este artículo, el dato de «%1$s» era: %2$s. Ahora es: %3$s."),
            "fi",
            new Words(
                    "Tämän artikkelin aiemmassa versiossa kohdassa ”%1$s” oli: %2$s. Oikea tieto on: %3$s.",
                    "Kun tämä artikkeli julkaistiin, kohdan ”%1$s” tieto oli: %2$s. Nyt se on: %3$s."));

    private NoteText() {}

    /** @param language BCP 47 tag of the article. @param label what the fact is, in the newsroom's words */
    static String of(CorrectionKind kind, String language, String label, Told told) {
        Words words = WORDS.getOrDefault(Locale.forLanguageTag(language).getLanguage(), ENGLISH);
        String pattern = kind == CorrectionKind.UPDATE ? words.update() : words.correction();
        return pattern.formatted(label, told.told(), told.right());
    }
}
