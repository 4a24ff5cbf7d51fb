package org.colophon.sourcing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.colophon.article.Check;
import org.colophon.article.CheckRule;
import org.colophon.article.Draft;
import org.colophon.article.Finding;
import org.colophon.manuscript.text.TextName;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Points out where the body has a number typed by hand that one of the article's facts states. The rule is a simple one: the
 * number has the fact's kind and unit, and its sentence has the two longest words of the fact's label (or its only one),
 * of which the last two letters may differ. With another value it contradicts the fact. The same value is pointed out
 * wherever it stands. Words of fewer than four letters do not count, so that some facts cannot be looked for.
 */
@Component
@Order(21)
class TypedFactsCheck implements Check {

    private static final CheckRule TYPED_FACT = CheckRule.recommended(
            "typed-fact",
            "Facts typed by hand",
            "No number that is a fact of the article is typed by hand: it would stay when the fact changes.");
    private static final CheckRule CONTRADICTED_FACT = CheckRule.recommended(
            "contradicted-fact",
            "Contradicted facts",
            "No number in the text says something else than the article's fact about the same thing.");

    private static final int MOST = 10;
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}’'-]{3,}");
    private static final Set<FactKind> COMPARED = Set.of(FactKind.MONEY, FactKind.NUMBER, FactKind.PERCENTAGE);

    private final FactUses facts;

    TypedFactsCheck(FactUses facts) {
        this.facts = facts;
    }

    @Override
    public List<CheckRule> rules() {
        return List.of(TYPED_FACT, CONTRADICTED_FACT);
    }

    @Override
    public List<Finding> check(Draft draft) {
        if (draft.references().frozen()) {
            return List.of();
        }
        List<ArticleFact> used = facts.of(draft.article().id().value()).stream()
                .map(FactUse::toArticleFact)
                .filter(use -> COMPARED.contains(use.fact().kind())
                        && FactPrinter.fits(use.fact().stated()))
                .toList();
        if (used.isEmpty()) {
            return List.of();
        }
        String language = draft.article().language();
        String body = draft.manuscript().texts().body();
        Set<Finding> findings = new LinkedHashSet<>();
        for (TypedNumber number : TypedNumbers.in(body, language)) {
            String sentence = sentence(body, number).toLowerCase(Locale.ROOT);
            for (ArticleFact use : used) {
                if (findings.size() < MOST && alike(number.stated(), use.fact().stated())) {
                    finding(number, use, sentence, language, findings);
                }
            }
        }
        return new ArrayList<>(findings);
    }

    private static void finding(
            TypedNumber number, ArticleFact use, String sentence, String language, Set<Finding> findings) {
        String printed = FactPrinter.print(use.fact(), language);
        boolean same = new BigDecimal(number.stated().value())
                        .compareTo(new BigDecimal(use.fact().value()))
                == 0;
        if (same) {
            findings.add(TYPED_FACT
                    .found(
                            "“%s” is typed by hand. Write {{%s}} instead, and the text follows when the fact “%s” changes."
                                    .formatted(
                                            number.words(),
                                            use.key(),
                                            use.fact().label()),
                            "body")
                    .about(use.key())
                    .at(TextName.BODY, number.at(), number.words().length()));
        } else if (names(sentence, use.fact().label())) {
            findings.add(CONTRADICTED_FACT
                    .found(
                            "The text says “%s”, but the fact “%s” ({{%s}}) says %s. Is it the same thing?"
                                    .formatted(number.words(), use.fact().label(), use.key(), printed),
                            "body")
                    .about(use.key())
                    .at(TextName.BODY, number.at(), number.words().length()));
        }
    }

    private static boolean alike(Stated typed, Stated stated) {
        return typed.kind() == stated.kind() && typed.unit().equalsIgnoreCase(stated.unit());
    }

    /** Whether a sentence, in lower case, has the words by which a fact is called. */
    private static boolean names(String sentence, String label) {
        List<String> stems = WORD.matcher(label.toLowerCase(Locale.ROOT))
                .results()
                .map(word -> word.group())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(2)
                .map(word -> word.substring(0, Math.max(4, word.length() - 2)))
                .toList();
        return !stems.isEmpty() && stems.stream().allMatch(sentence::contains);
    }

    private static String sentence(String body, TypedNumber number) {
        int from = number.at();
        while (from > 0 && !ends(body, from - 1)) {
            from--;
        }
        int to = number.at() + number.words().length();
        while (to < body.length() && !ends(body, to)) {
            to++;
        }
        return body.substring(from, to);
    }

    private static boolean ends(String body, int at) {
        char sign = body.charAt(at);
        return sign == '\n'
                || (".!?…".indexOf(sign) >= 0 && at + 1 < body.length() && Character.isWhitespace(body.charAt(at + 1)));
    }
}
