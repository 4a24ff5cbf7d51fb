package org.colophon.markup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Prints the marks of one rendering, and keeps the book of what was printed. */
final class Ledger {

    private final References references;
    final Set<String> usedFacts = new LinkedHashSet<>();
    final Set<String> unknownFacts = new LinkedHashSet<>();
    final Set<String> unknownSources = new LinkedHashSet<>();
    final Map<String, Integer> citations = new LinkedHashMap<>();
    final Map<String, Integer> ways = new LinkedHashMap<>();

    Ledger(References references) {
        this.references = references;
    }

    /**
     * A mark where elements are possible.
     *
     * @param insideLink a citation is not a link of its own there
     * @param inText whether a fact may be followed by its button there: not in links and headings
     */
    List<Piece> pieces(Mark mark, boolean insideLink, boolean inText) {
        return switch (mark) {
            case Mark.Fact fact -> fact(fact, inText && !insideLink);
            case Mark.Citation citation -> citation(citation, insideLink);
            case Mark.Task task -> task(task);
            case Mark.Passage passage -> List.of();
        };
    }

    /** A mark where only text is possible, as in the description of an image. */
    String text(Mark mark) {
        return switch (mark) {
            case Mark.Fact fact -> text(fact);
            case Mark.Citation citation -> "";
            case Mark.Task task -> task.source();
            case Mark.Passage passage -> passage.source();
        };
    }

    /** A copy that keeps its order. */
    static <T> Set<T> copy(Set<T> keys) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(keys));
    }

    private String text(Mark.Fact fact) {
        var known = references.fact(fact.key(), fact.format());
        (known.isPresent() ? usedFacts : unknownFacts).add(fact.key());
        return known.map(FactMark::printed).orElse(fact.source());
    }

    private List<Piece> fact(Mark.Fact fact, boolean mayTellMore) {
        var known = references.fact(fact.key(), fact.format());
        if (known.isEmpty()) {
            unknownFacts.add(fact.key());
            return element("mark", attributes("class", "unknown-fact"), fact.source());
        }
        usedFacts.add(fact.key());
        FactMark mark = known.get();
        var attributes = attributes("class", "fact", "data-fact", fact.key(), "value", mark.value());
        if (!mark.title().isEmpty()) {
            attributes.put("title", mark.title());
        }
        List<Piece> pieces = new ArrayList<>(element("data", attributes, mark.printed()));
        String more = mayTellMore ? references.more(fact.key()) : "";
        if (!more.isEmpty()) {
            pieces.addAll(element(
                    "button",
                    attributes(
                            "type",
                            "button",
                            "class",
                            "fact-about",
                            "popovertarget",
                            "fact-" + fact.key(),
                            "aria-label",
                            more),
                    ""));
        }
        return pieces;
    }

    private List<Piece> citation(Mark.Citation citation, boolean insideLink) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Open("sup", attributes("class", "citation")));
        for (var item : citation.items()) {
            if (pieces.size() > 1) {
                pieces.add(new Piece.Text(" "));
            }
            pieces.addAll(item(item, insideLink));
        }
        pieces.add(new Piece.Close("sup"));
        return pieces;
    }

    private List<Piece> item(Mark.Citation.Item item, boolean insideLink) {
        var known = references.source(item.key());
        if (known.isEmpty()) {
            unknownSources.add(item.key());
            return element("mark", attributes("class", "unknown-source"), "[" + item.source() + "]");
        }
        int number = citations.computeIfAbsent(item.key(), key -> citations.size() + 1);
        String place = item.place().isEmpty() ? "" : ", " + item.place();
        String label = "Source " + number + ": " + known.get().title() + place;
        String printed = "[" + number + place + "]";
        if (insideLink) {
            return List.of(new Piece.Text(printed));
        }
        var attributes = attributes("href", "#" + known.get().anchor(), "aria-label", label);
        if (references.leadsBack()) {
            attributes.put("id", "cited-" + item.key() + "-" + ways.merge(item.key(), 1, Integer::sum));
        }
        return element("a", attributes, printed);
    }

    private static List<Piece> task(Mark.Task task) {
        var attributes = attributes("class", "task", "role", "img", "aria-label", task.done() ? "Done" : "To do");
        return element("span", attributes, task.done() ? "☑" : "☐");
    }

    private static List<Piece> element(String name, Map<String, String> attributes, String text) {
        return List.of(new Piece.Open(name, attributes), new Piece.Text(CleanText.of(text)), new Piece.Close(name));
    }

    private static Map<String, String> attributes(String... namesAndValues) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            attributes.put(namesAndValues[i], CleanText.of(namesAndValues[i + 1]));
        }
        return attributes;
    }
}
