package org.colophon.manuscript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.Provenance;
import org.colophon.manuscript.text.Run;
import org.colophon.manuscript.text.TextName;
import org.colophon.markup.RenderedWords;
import org.colophon.markup.Word;

/**
 * The account of who wrote a manuscript, counted in the words that readers see. A word goes to the origin of most of its
 * characters. Words printed by facts, citations and code do not count.
 *
 * @param words how many words each kind of origin has
 * @param aiOrigins the AI tools and what each was used for, without people, in order of appearance
 * @param unexplained the stretches that nobody has accounted for
 */
public record Authorship(Map<Origin.Kind, Integer> words, List<Origin> aiOrigins, List<Place> unexplained) {

    /** Of no text. */
    public static final Authorship NONE = new Authorship(Map.of(), List.of(), List.of());

    public Authorship {
        words = Map.copyOf(words);
        aiOrigins = List.copyOf(aiOrigins);
        unexplained = List.copyOf(unexplained);
    }

    /** A stretch of one of the texts, in UTF-16 units. */
    public record Place(TextName text, int from, int length) {}

    /** Counts a manuscript. Takes time in proportion to its length. */
    public static Authorship of(Manuscript manuscript) {
        Map<Origin.Kind, Integer> words = new EnumMap<>(Origin.Kind.class);
        Set<Origin> tools = new LinkedHashSet<>();
        for (TextName name : TextName.values()) {
            Provenance text = manuscript.text(name);
            count(text, name, words);
            addTools(text, tools);
        }
        return new Authorship(words, new ArrayList<>(tools), unexplained(manuscript));
    }

    /** The stretches that nobody has accounted for. Looks at the origins only, so it is cheaper than the whole account. */
    public static List<Place> unexplained(Manuscript manuscript) {
        List<Place> places = new ArrayList<>();
        for (TextName name : TextName.values()) {
            int at = 0;
            for (Run run : manuscript.text(name).runs().list()) {
                if (run.origin().kind() == Origin.Kind.UNEXPLAINED) {
                    addPlace(places, name, at, run.length());
                }
                at += run.length();
            }
        }
        return places;
    }

    /** How many words of this kind there are. */
    public int words(Origin.Kind kind) {
        return words.getOrDefault(kind, 0);
    }

    /** How many words readers see. */
    public int total() {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The part of the words that AI tools wrote, 0 to 1; 0 where there are no words. */
    public double aiShare() {
        return total() == 0 ? 0 : (double) words(Origin.Kind.AI) / total();
    }

    /** The account with a further text that readers see, such as the value of a fact. */
    public Authorship plus(Provenance text) {
        Map<Origin.Kind, Integer> sum = new EnumMap<>(Origin.Kind.class);
        sum.putAll(words);
        count(text, TextName.HEADLINE, sum);
        Set<Origin> tools = new LinkedHashSet<>(aiOrigins);
        addTools(text, tools);
        return new Authorship(sum, new ArrayList<>(tools), unexplained);
    }

    private static void addTools(Provenance text, Set<Origin> tools) {
        text.runs().list().stream().map(Run::origin).filter(Origin::ai).forEach(origin -> tools.add(origin.by(null)));
    }

    private static void addPlace(List<Place> places, TextName name, int from, int length) {
        Place last = places.isEmpty() ? null : places.getLast();
        if (last != null && last.text() == name && last.from() + last.length() == from) {
            places.set(places.size() - 1, new Place(name, last.from(), last.length() + length));
        } else {
            places.add(new Place(name, from, length));
        }
    }

    private static void count(Provenance text, TextName name, Map<Origin.Kind, Integer> words) {
        List<Word> found = name.hasLines() ? RenderedWords.of(text.text()) : RenderedWords.ofInline(text.text());
        Origin.Kind[] kinds = Origin.Kind.values();
        int[] characters = new int[kinds.length];
        for (Word word : found) {
            Arrays.fill(characters, 0);
            for (int part = 0; part < word.parts(); part++) {
                for (int at = word.from(part); at < word.to(part); at++) {
                    characters[text.runs().at(at).kind().ordinal()]++;
                }
            }
            words.merge(kinds[largest(characters)], 1, Integer::sum);
        }
    }

    /** Where two have as many, the one that says less good counts. */
    private static int largest(int[] characters) {
        int largest = 0;
        for (int i = 1; i < characters.length; i++) {
            if (characters[i] >= characters[largest] && characters[i] > 0) {
                largest = i;
            }
        }
        return largest;
    }
}
