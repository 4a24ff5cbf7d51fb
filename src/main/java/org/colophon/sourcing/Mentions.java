package org.colophon.sourcing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colophon.manuscript.Authorship;
import org.colophon.manuscript.Texts;
import org.colophon.manuscript.text.TextName;
import org.colophon.markup.Located;
import org.colophon.markup.Markup;
import org.jspecify.annotations.Nullable;

/** Where an article's texts mention facts and sources, and its links. The first place counts. */
final class Mentions {

    private final Map<String, Authorship.Place> facts = new LinkedHashMap<>();
    private final Map<String, Authorship.Place> factKeys = new LinkedHashMap<>();
    private final Map<String, Authorship.Place> sources = new LinkedHashMap<>();
    private final List<Located> links = new ArrayList<>();

    Mentions(Markup markup, Texts texts) {
        add(TextName.HEADLINE, markup.locatedInLine(texts.headline()));
        add(TextName.STANDFIRST, markup.locatedInLine(texts.standfirst()));
        add(TextName.BODY, markup.located(texts.body()));
    }

    private void add(TextName text, List<Located> found) {
        for (Located one : found) {
            Authorship.Place place = new Authorship.Place(text, one.from(), one.length());
            switch (one.kind()) {
                case FACT -> {
                    facts.putIfAbsent(one.words(), place);
                    factKeys.putIfAbsent(one.key(), place);
                }
                case CITATION -> sources.putIfAbsent(one.words(), place);
                case LINK -> links.add(one);
                case IMAGE -> {}
            }
        }
    }

    /** Where a fact is asked for. @param written with its format, as {@code deal|short} */
    Authorship.@Nullable Place ofFact(String written) {
        return facts.get(written);
    }

    /** Where a fact is asked for in any format. */
    Optional<Authorship.Place> ofKey(String key) {
        return Optional.ofNullable(factKeys.get(key));
    }

    /** The keys of all facts that the texts ask for. */
    Set<String> factKeys() {
        return factKeys.keySet();
    }

    /** Where a source is cited. */
    Authorship.@Nullable Place ofSource(String key) {
        return sources.get(key);
    }

    /** The links of the body, in the order of the text. */
    List<Located> links() {
        return List.copyOf(links);
    }
}
