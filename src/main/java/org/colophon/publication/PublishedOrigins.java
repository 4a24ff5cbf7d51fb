package org.colophon.publication;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colophon.manuscript.Authorship;
import org.colophon.manuscript.Manuscript;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.Provenance;
import org.colophon.manuscript.text.Run;

/**
 * Where the texts of a published version come from, frozen with it. Holds nobody's name or id.
 *
 * <p>The runs of a text are pairs of numbers: how many UTF-16 units, and which of the origins. They count in the headline
 * and standfirst as they were written, and in the body.
 *
 * @param manuscript the version of the manuscript that was published
 * @param origins each once
 * @param words how many words readers see of each kind of origin, by the name of the kind, those that facts print included
 */
public record PublishedOrigins(
        long manuscript,
        List<PublishedOrigin> origins,
        List<Integer> headline,
        List<Integer> standfirst,
        List<Integer> body,
        Map<String, Integer> words) {

    public PublishedOrigins {
        origins = List.copyOf(origins);
        headline = List.copyOf(headline);
        standfirst = List.copyOf(standfirst);
        body = List.copyOf(body);
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    static PublishedOrigins of(Manuscript manuscript, Authorship authorship) {
        Map<PublishedOrigin, Integer> known = new LinkedHashMap<>();
        List<Integer> headline = runs(manuscript.headline(), known);
        List<Integer> standfirst = runs(manuscript.standfirst(), known);
        List<Integer> body = runs(manuscript.body(), known);
        return new PublishedOrigins(
                manuscript.version(), List.copyOf(known.keySet()), headline, standfirst, body, words(authorship));
    }

    /** The same with the words that a fact prints now instead of those that it printed. */
    PublishedOrigins with(Authorship printedBefore, Authorship printedNow) {
        Map<String, Integer> changed = new LinkedHashMap<>();
        for (Origin.Kind kind : Origin.Kind.values()) {
            int count = words.getOrDefault(kind.name(), 0) - printedBefore.words(kind) + printedNow.words(kind);
            if (count > 0) {
                changed.put(kind.name(), count);
            }
        }
        return new PublishedOrigins(manuscript, origins, headline, standfirst, body, changed);
    }

    /** The account of who wrote the version, as it was when it was published. */
    Authorship authorship() {
        Map<Origin.Kind, Integer> counted = new EnumMap<>(Origin.Kind.class);
        words.forEach((kind, count) -> counted.put(Origin.Kind.valueOf(kind), count));
        return new Authorship(
                counted,
                origins.stream()
                        .filter(PublishedOrigin::ai)
                        .map(PublishedOrigin::toOrigin)
                        .toList(),
                List.of());
    }

    /** Whether the texts say of every character what these say; the versions and the words may differ. */
    boolean sameRuns(PublishedOrigins other) {
        return origins.equals(other.origins)
                && headline.equals(other.headline)
                && standfirst.equals(other.standfirst)
                && body.equals(other.body);
    }

    /** The stretches of a text that AI wrote, as begin and end of each; none where the runs are not the text's. */
    List<int[]> ai(List<Integer> runs, String text) {
        List<int[]> ranges = new ArrayList<>();
        int at = 0;
        for (int i = 0; i + 1 < runs.size(); i += 2) {
            int end = at + runs.get(i);
            if (origins.get(runs.get(i + 1)).ai()) {
                boolean goesOn = !ranges.isEmpty() && ranges.getLast()[1] == at;
                int from = goesOn ? ranges.removeLast()[0] : at;
                ranges.add(new int[] {from, end});
            }
            at = end;
        }
        return at == text.length() ? ranges : List.of();
    }

    private static List<Integer> runs(Provenance text, Map<PublishedOrigin, Integer> known) {
        List<Integer> numbers = new ArrayList<>();
        for (Run run : text.runs().list()) {
            int origin = known.computeIfAbsent(PublishedOrigin.of(run.origin()), one -> known.size());
            int last = numbers.size() - 1;
            if (last > 0 && numbers.get(last) == origin) {
                numbers.set(last - 1, numbers.get(last - 1) + run.length());
            } else {
                numbers.add(run.length());
                numbers.add(origin);
            }
        }
        return numbers;
    }

    private static Map<String, Integer> words(Authorship authorship) {
        Map<String, Integer> words = new LinkedHashMap<>();
        for (Origin.Kind kind : Origin.Kind.values()) {
            if (authorship.words(kind) > 0) {
                words.put(kind.name(), authorship.words(kind));
            }
        }
        return words;
    }
}
