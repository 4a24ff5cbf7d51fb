package org.colophon.disclosure;

import org.colophon.manuscript.Manuscript;
import org.colophon.shared.Digests;

/** Tells whether a manuscript is one that was signed, in its words and in where AI wrote them. */
final class Origins {

    private Origins() {}

    /** A digest of the three texts and of the passages by AI in them. */
    static String digest(Manuscript manuscript) {
        StringBuilder all = new StringBuilder();
        for (String text : new String[] {
            manuscript.texts().headline(),
            manuscript.texts().standfirst(),
            manuscript.texts().body()
        }) {
            all.append(text.length()).append(':').append(text);
        }
        AiPassage.of(manuscript)
                .forEach(passage -> all.append('\n')
                        .append(passage.from())
                        .append('+')
                        .append(passage.words().length())
                        .append(passage.id()));
        return Digests.sha256(all.toString());
    }
}
