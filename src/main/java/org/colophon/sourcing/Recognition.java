package org.colophon.sourcing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads what people write as the value of a fact: "up to $50 billion", "€3,1 Mio.", "50 Milliarden Euro", "4.5%",
 * "9 de noviembre de 2026", "16,000 jobs". Words for months, powers of ten, currencies and separators come from the CLDR
 * data of the JDK; what it does not have stands in {@link ReadingWords}, for English, German, French, Spanish and
 * Finnish. Numbers that are spelled out are not read.
 *
 * <pre>{@code
 * Recognition.in("en").whole("$50 billion", "worth up to ")  // money, 50000000000, USD, up-to
 * }</pre>
 */
public final class Recognition {

    private static final Map<String, Recognition> MADE = new ConcurrentHashMap<>();
    private static final int LONGEST = 200;

    private final List<ReadingRule> rules;
    private final ReadingRules grammar;

    private Recognition(Locale locale) {
        this.grammar = new ReadingRules(locale);
        this.rules = grammar.rules();
    }

    /** For texts in this language. @param language a BCP 47 tag; an unknown one reads as English */
    public static Recognition in(String language) {
        Locale locale = FactPrinter.locale(language);
        return MADE.computeIfAbsent(locale.getLanguage() + "-" + locale.getCountry(), key -> new Recognition(locale));
    }

    /**
     * Reads a passage that somebody has selected.
     *
     * @param before what stands before it on its line: a qualifier there belongs to the value
     * @return what it says, words as {@link FactKind#TEXT} where it is nothing else; its places count from the begin of
     *     the passage, so that {@link Recognised#from} is negative where the qualifier stands before it
     */
    public Recognised whole(String passage, String before) {
        int lead = passage.length() - passage.stripLeading().length();
        String text = passage.strip();
        int to = lead + text.length();
        if (text.length() <= LONGEST) {
            Optional<Recognised> qualified = grammar.qualifier(text)
                    .flatMap(found -> plain(text.substring(found.length()))
                            .map(stated -> new Recognised(with(stated, found.code()), lead, to)));
            if (qualified.isPresent()) {
                return qualified.get();
            }
        }
        Stated stated = (text.length() <= LONGEST ? plain(text) : Optional.<Stated>empty())
                .orElseGet(() -> new Stated(FactKind.TEXT, text, "", "", null));
        return grammar.qualifierAtEnd(before)
                .filter(found -> lead == 0 && stated.kind() != FactKind.TEXT)
                .map(found -> new Recognised(with(stated, found.code()), -found.length(), to))
                .orElse(new Recognised(stated, lead, to));
    }

    /** All amounts, percentages, full dates and counted things in a text, in its order. Bare small numbers are not. */
    public List<Recognised> all(String text) {
        List<ReadingRule.Hit> hits = new ArrayList<>();
        rules.forEach(rule -> rule.find(text, hits));
        hits.sort(Comparator.comparingInt(ReadingRule.Hit::from)
                .thenComparing(Comparator.comparingInt(ReadingRule.Hit::to).reversed()));
        List<Recognised> found = new ArrayList<>();
        int end = 0;
        for (ReadingRule.Hit hit : hits) {
            if (hit.from() < end) {
                continue;
            }
            end = hit.to();
            int start = hit.from();
            String before = text.substring(Math.max(0, start - 40), start);
            found.add(grammar.qualifierAtEnd(before)
                    .map(q -> new Recognised(with(hit.stated(), q.code()), start - q.length(), hit.to()))
                    .orElse(new Recognised(hit.stated(), start, hit.to())));
        }
        return found;
    }

    private Optional<Stated> plain(String text) {
        return rules.stream().flatMap(rule -> rule.whole(text).stream()).findFirst();
    }

    private static Stated with(Stated stated, String qualifier) {
        return new Stated(stated.kind(), stated.value(), qualifier, stated.unit(), stated.asOf());
    }
}
