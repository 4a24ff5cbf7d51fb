package org.colophon.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.search.PublishedArticleBuilder.article;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers type, and what must come first, or not at all. */
class RelevanceTest {

    private static final MemoryIndex PAPER = MemoryIndex.of(
            article("Harbour bridge opens to walkers")
                    .standfirst("Cars must wait until May")
                    .body("The old crossing was closed for two years. Engineers replaced nine pillars.")
                    .topic("Infrastructure")
                    .section("City"),
            article("Ferries carry more people")
                    .body("Since the harbour bridge was closed, boats run twice an hour.")
                    .section("City"),
            article("Fishing season begins")
                    .body("A bridge of ice has gone. In the harbour, thirty boats were painted.")
                    .section("Business"),
            article("Council votes on flood defence")
                    .body("The wall along the river will be two metres high. Nobody knows what a river costs.")
                    .author("Zoë Ångström")
                    .section("Politics"),
            article("River of gold")
                    .body("The defence of the novel against its critics takes up the second half.")
                    .section("Culture"),
            article("Nurses strike for a week")
                    .body("Hospitals cancelled operations. The strikers want shorter nights.")
                    .author("Dvořák Jiří"),
            article("Hospital reopens")
                    .body("![Nurses in front of the maternity ward](/media/x.jpg)\n\nBirths are possible again."),
            article("Unemployment falls")
                    .standfirst("Fewer people without work")
                    .body("The rate is 4.2 per cent.")
                    .fact("rate", "Unemployment rate", "4.2 %"),
            article("O'Neill wins by a handful of votes").body("The recount took all night."),
            article("Die Hafenbrücke wird saniert")
                    .language("de")
                    .body("Ab Montag ist nur eine Spur frei. Das Bauamt rechnet mit Staus."),
            article("Neue Brücke über den Fluss")
                    .language("de")
                    .body("Der Stadtrat hat den Entwurf gebilligt. Am Hafen beginnen die Arbeiten."),
            article("Hafen wächst weiter")
                    .language("de")
                    .body("Die Krankenversicherung der Hafenarbeiter wird teurer. Vom Arbeitsmarkt kommt wenig."),
            article("Krankenkassen warnen")
                    .language("de")
                    .body("Eine Versicherung für Kranke zahlt jeder. Der Markt ist eng."),
            article("Bürgermeisterwahl am Sonntag")
                    .language("de")
                    .body("Drei Frauen treten an. Die Wahllokale öffnen um acht. Jürgen Groß fehlt."),
            article("L’économie ralentit")
                    .language("fr")
                    .body("L'hôpital d'Angers manque d’infirmières. Qu'attend l'État ?"),
            article("Les élèves reprennent l’école")
                    .language("fr")
                    .body(
                            "À l’étranger, les rentrées sont plus tardives. Les œuvres complètes de Molière au programme."),
            article("La niñez olvidada")
                    .language("es")
                    .body("Los niños de la región caminan dos horas. El año pasado llovió más."),
            article("Kaupunginvaltuusto päätti").language("fi").body("Rautatieasema remontoidaan. Päiväkotiin jono."),
            article("Gdańsk świętuje").language("pl").body("Łódź i Kraków też. Lech Wałęsa przemawiał."));

    @ParameterizedTest(name = "{0} finds {1} first")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            harbour bridge                | Harbour bridge opens to walkers
            "harbour bridge" boats        | Ferries carry more people
            bridges                       | Harbour bridge opens to walkers
            river                         | River of gold
            flood                         | Council votes on flood defence
            flood defences                | Council votes on flood defence
            "the novel against"           | River of gold
            nurse                         | Nurses strike for a week
            nurses on strike              | Nurses strike for a week
            maternity ward                | Hospital reopens
            hospital                      | Hospital reopens
            infrastructure                | Harbour bridge opens to walkers
            unemployment rate             | Unemployment falls
            4.2                           | Unemployment falls
            o'neill                       | O'Neill wins by a handful of votes
            O’Neill                       | O'Neill wins by a handful of votes
            zoe angstrom                  | Council votes on flood defence
            Ångström                      | Council votes on flood defence
            dvorak                        | Nurses strike for a week
            author:"zoe angstrom"         | Council votes on flood defence
            section:culture               | River of gold
            river section:politics        | Council votes on flood defence
            Brücke                        | Neue Brücke über den Fluss
            bruecke                       | Neue Brücke über den Fluss
            Hafenbrücke                   | Die Hafenbrücke wird saniert
            Hafenbrücken                  | Die Hafenbrücke wird saniert
            Versicherung                  | Krankenkassen warnen
            Wahl                          | Bürgermeisterwahl am Sonntag
            Bürgermeister                 | Bürgermeisterwahl am Sonntag
            Markt                         | Krankenkassen warnen
            jurgen gross                  | Bürgermeisterwahl am Sonntag
            Jürgen Groß                   | Bürgermeisterwahl am Sonntag
            economie                      | L’économie ralentit
            hôpital                       | L’économie ralentit
            "hôpital d'Angers"            | L’économie ralentit
            etat infirmiere               | L’économie ralentit
            etranger rentree              | Les élèves reprennent l’école
            oeuvres moliere               | Les élèves reprennent l’école
            ecole                         | Les élèves reprennent l’école
            ninez                         | La niñez olvidada
            niños caminan                        | La niñez olvidada
            valtuusto                     | Kaupunginvaltuusto päätti
            rautatie                      | Kaupunginvaltuusto päätti
            lodz walesa                   | Gdańsk świętuje
            gdansk                        | Gdańsk świętuje
            """)
    void what_readers_type_finds_the_article_first(String query, String headline) {
        assertThat(PAPER.find(query)).isNotEmpty().first().isEqualTo(headline);
    }

    @ParameterizedTest(name = "{0} finds {1} too")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Brücke        | Die Hafenbrücke wird saniert
            Hafen         | Die Hafenbrücke wird saniert
            Hafenbrücke   | Neue Brücke über den Fluss
            Versicherung  | Hafen wächst weiter
            Markt         | Hafen wächst weiter
            Arbeit        | Hafen wächst weiter
            harbour boats | Fishing season begins
            """)
    void and_further_down(String query, String headline) {
        assertThat(PAPER.find(query)).contains(headline);
    }

    @ParameterizedTest(name = "{0} does not find {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "bridge harbour"     | Harbour bridge opens to walkers
            harbour section:city | Fishing season begins
            "harbour boats"      | Fishing season begins
            ratten               | Neue Brücke über den Fluss
            """)
    void but_not(String query, String headline) {
        assertThat(PAPER.find(query)).doesNotContain(headline);
    }
}
