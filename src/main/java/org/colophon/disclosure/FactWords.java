package org.colophon.disclosure;

import org.colophon.article.Draft;
import org.colophon.manuscript.Authorship;
import org.colophon.manuscript.Manuscripts;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.PlainWords;
import org.colophon.markup.FactMark;
import org.springframework.stereotype.Component;

/**
 * Counts what an article says through its facts: a quotation or a text that a fact prints is read like any other
 * sentence, so it counts by the origin of its value. Numbers, names and other short values do not count.
 */
@Component
class FactWords {

    /** Nobody has typed it into the manuscript, and it is no known passage: somebody entered it as a fact. */
    private static final Origin ENTERED = new Origin(Origin.Kind.TYPED, null, "", "", null, "", false);

    private final Manuscripts manuscripts;

    FactWords(Manuscripts manuscripts) {
        this.manuscripts = manuscripts;
    }

    Authorship addTo(Authorship authorship, Draft draft) {
        Authorship sum = authorship;
        String text = String.join("\n", texts(draft));
        for (FactMark fact : draft.references().facts()) {
            if (text.contains("{{" + fact.key()) && PlainWords.count(fact.printed()) >= PlainWords.SHINGLE) {
                sum = sum.plus(manuscripts.recognise(fact.printed(), ENTERED));
            }
        }
        return sum;
    }

    private static String[] texts(Draft draft) {
        var texts = draft.manuscript().texts();
        return new String[] {texts.headline(), texts.standfirst(), texts.body()};
    }
}
