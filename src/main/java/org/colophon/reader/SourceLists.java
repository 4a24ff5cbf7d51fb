package org.colophon.reader;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.colophon.markup.Rendered;
import org.colophon.publication.PublishedFact;
import org.colophon.publication.PublishedSource;
import org.colophon.reader.page.FactLine;
import org.colophon.reader.page.SourceLine;
import org.colophon.reader.page.Times;
import org.colophon.reader.page.Words;
import org.colophon.sourcing.FactPrinter;
import org.jspecify.annotations.Nullable;

/** Where what an article says is from: its sources and facts as its page lists them. */
final class SourceLists {

    private final String language;
    private final Words words;
    private final List<SourceLine> sources;

    /** @param gone the sources that are no longer there, with the time when that was found */
    SourceLists(List<PublishedSource> sources, Rendered body, Map<UUID, Instant> gone, Words words, Times times) {
        this.language = words.language();
        this.words = words;
        List<PublishedSource> ordered = new ArrayList<>();
        body.citedSources()
                .forEach(key -> sources.stream()
                        .filter(source -> source.key().equals(key))
                        .forEach(ordered::add));
        sources.stream()
                .filter(source -> !body.citedSources().contains(source.key()))
                .forEach(ordered::add);
        this.sources = new ArrayList<>();
        for (PublishedSource source : ordered) {
            Instant at = gone.get(source.source());
            this.sources.add(new SourceLine(
                    this.sources.size() + 1,
                    source,
                    published(source.published(), times),
                    body.ways().getOrDefault(source.key(), 0),
                    at == null ? "" : times.day(at)));
        }
    }

    /** Cited sources by their number, then those that are not cited. */
    List<SourceLine> sources() {
        return sources;
    }

    FactLine fact(PublishedFact fact) {
        Optional<SourceLine> source = sources.stream()
                .filter(line -> line.source().key().equals(fact.sourceKey()))
                .findFirst();
        String status = "fact." + fact.status();
        return new FactLine(fact, day(fact.asOf()), words.keys().contains(status) ? status : "", source.orElse(null));
    }

    private String day(@Nullable String iso) {
        try {
            return iso == null ? "" : FactPrinter.day(LocalDate.parse(iso), language);
        } catch (DateTimeException e) {
            return "";
        }
    }

    /** As much as is known: a year, a month, a day or a moment. */
    private String published(String iso, Times times) {
        try {
            return switch (iso.length()) {
                case 0, 4 -> iso;
                case 7 ->
                    DateTimeFormatter.ofLocalizedPattern("yMMMM")
                            .withLocale(Locale.forLanguageTag(language))
                            .format(YearMonth.parse(iso));
                case 10 -> day(iso);
                default -> times.day(Instant.parse(iso));
            };
        } catch (DateTimeException e) {
            return "";
        }
    }
}
