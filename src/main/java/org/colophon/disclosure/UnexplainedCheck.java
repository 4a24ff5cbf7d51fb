package org.colophon.disclosure;

import java.util.List;
import org.colophon.article.Check;
import org.colophon.article.CheckRule;
import org.colophon.article.Draft;
import org.colophon.article.Finding;
import org.colophon.manuscript.Authorship;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Stops publication while nobody has said where a passage comes from: it is neither a person's nor a machine's. */
@Component
@Order(30)
class UnexplainedCheck implements Check {

    private static final CheckRule UNEXPLAINED_TEXT = CheckRule.firm(
            "unexplained-text",
            "Unexplained pastes",
            "Somebody has said of every pasted passage where it comes from: nobody can say otherwise who wrote it.");

    private static final int SHOWN = 60;

    @Override
    public List<CheckRule> rules() {
        return List.of(UNEXPLAINED_TEXT);
    }

    @Override
    public List<Finding> check(Draft draft) {
        return Authorship.unexplained(draft.manuscript()).stream()
                .limit(20)
                .map(place -> UNEXPLAINED_TEXT
                        .found(
                                "Nobody has said where this comes from: “%s”. Select it in the %s and mark its origin."
                                        .formatted(
                                                excerpt(
                                                        draft.manuscript()
                                                                .text(place.text())
                                                                .text(),
                                                        place),
                                                place.text().code()),
                                place.text().code())
                        .at(place))
                .toList();
    }

    private static String excerpt(String text, Authorship.Place place) {
        String passage = text.substring(place.from(), place.from() + place.length())
                .strip()
                .replaceAll("\\s+", " ");
        int points = passage.codePointCount(0, passage.length());
        return points <= SHOWN ? passage : passage.substring(0, passage.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
