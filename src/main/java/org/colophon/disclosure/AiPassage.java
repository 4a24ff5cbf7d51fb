package org.colophon.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.colophon.manuscript.Manuscript;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.Run;
import org.colophon.manuscript.text.TextName;
import org.colophon.shared.Digests;

/**
 * A stretch of a text that an AI tool wrote.
 *
 * @param text which of the three texts
 * @param from in UTF-16 units
 * @param words the stretch itself
 * @param origin the tool, its version and what it was used for, without the person
 */
public record AiPassage(TextName text, int from, String words, Origin origin) {

    /** The passages of a manuscript in the order of its texts; neighbours by the same tool are one. */
    public static List<AiPassage> of(Manuscript manuscript) {
        List<AiPassage> passages = new ArrayList<>();
        for (TextName name : TextName.values()) {
            String text = manuscript.text(name).text();
            int at = 0;
            for (Run run : manuscript.text(name).runs().list()) {
                int end = at + run.length();
                if (run.origin().ai()) {
                    Origin tool = run.origin().by(null);
                    AiPassage last = passages.isEmpty() ? null : passages.getLast();
                    if (last != null && last.text == name && last.to() == at && last.origin.equals(tool)) {
                        passages.set(
                                passages.size() - 1,
                                new AiPassage(name, last.from, text.substring(last.from, end), tool));
                    } else {
                        passages.add(new AiPassage(name, at, text.substring(at, end), tool));
                    }
                }
                at = end;
            }
        }
        return passages;
    }

    /** Behind its last unit. */
    public int to() {
        return from + words.length();
    }

    /** The same wherever the same words by the same tool stand in the same text: a review of one is a review of all. */
    public String id() {
        return Digests.sha256(String.join(
                        "\n", text.code(), origin.tool(), origin.version(), String.valueOf(origin.purpose()), words))
                .substring(0, 16);
    }
}
