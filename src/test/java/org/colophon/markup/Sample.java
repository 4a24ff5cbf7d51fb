package org.colophon.markup;

import java.util.Optional;

/** An article with two facts and two sources. */
final class Sample implements References {

    static final References REFERENCES = new Sample();
    static final Markup MARKUP = new Markup();

    static final String DEAL =
            "<data class=\"fact\" data-fact=\"deal\" value=\"3100000\" title=\"Value, as of 9 November 2026\">€3.1 million</data>";

    private Sample() {}

    @Override
    public Optional<FactMark> fact(String key, String format) {
        return switch (key + "|" + format) {
            case "deal|" ->
                Optional.of(new FactMark("deal", "3100000", "€3.1 million", "Value, as of 9 November 2026"));
            case "deal|short" -> Optional.of(new FactMark("deal", "3100000", "€3.1m", ""));
            case "sly|" ->
                Optional.of(new FactMark("sly", "\"><script>", "<b onclick=x>\u0000{{deal}}", "'\" onload=\"x"));
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<SourceMark> source(String key) {
        return switch (key) {
            case "report" ->
                Optional.of(new SourceMark("report", "Annual \"report\"", "https://a.example/r", "source-report"));
            case "mayor" -> Optional.of(new SourceMark("mayor", "The mayor", "", "source-mayor"));
            default -> Optional.empty();
        };
    }

    static String article(String markdown) {
        return MARKUP.article(markdown, REFERENCES).html().value().strip();
    }

    static String cited(int number, String place) {
        String key = number == 1 ? "report" : "mayor";
        String title = number == 1 ? "Annual &quot;report&quot;" : "The mayor";
        return "<a href=\"#source-" + key + "\" aria-label=\"Source " + number + ": " + title + place + "\">[" + number
                + place + "]</a>";
    }
}
