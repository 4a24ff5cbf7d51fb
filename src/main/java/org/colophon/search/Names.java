package org.colophon.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.PublishedFact;

/**
 * The people, places and organisations that an article names. Those that its facts state count first; in the text it is
 * two to four words in a row that begin with a capital. What the first word of a sentence adds by chance is rare enough
 * in several articles to do no harm.
 */
final class Names {

    private static final int MOST = 60;
    private static final int LONGEST = 60;
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}’'-]+";
    private static final Pattern NAME =
            Pattern.compile("(?=\\p{Lu})(?<![\\p{L}\\p{N}])" + WORD + "(?:[ \\u00A0]" + WORD + "){1,3}");

    private Names() {}

    /** What these are called, by what they are compared by; 60 at most. */
    static Map<String, String> in(PublishedArticle article, String text) {
        Map<String, String> names = article.facts().stream()
                .filter(fact -> fact.kind().equals("organisation")
                        || fact.kind().equals("person")
                        || fact.kind().equals("place"))
                .map(PublishedFact::value)
                .filter(name -> !name.isBlank())
                .collect(Collectors.toMap(Names::mark, name -> name, (one, other) -> one, LinkedHashMap::new));
        in(text).forEach((mark, name) -> {
            if (names.size() < MOST) {
                names.putIfAbsent(mark, name);
            }
        });
        return names;
    }

    /** The same of a text alone. */
    static Map<String, String> in(String text) {
        Map<String, String> names = new LinkedHashMap<>();
        Matcher found = NAME.matcher(text);
        while (found.find() && names.size() < MOST) {
            names.putIfAbsent(mark(found.group()), found.group().replace('\u00A0', ' '));
        }
        return names;
    }

    private static String mark(String name) {
        String mark = Tongue.folded(name.strip());
        return mark.substring(0, Math.min(LONGEST, mark.length()));
    }
}
