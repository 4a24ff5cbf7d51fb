package org.colophon.remarks.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.colophon.manuscript.text.ChangeSet;
import org.colophon.manuscript.text.TextDiff;

/** Shows passages and what would change in them. */
final class Passages {

    private static final int BRIEF = 240;

    private Passages() {}

    /** The passage, or its beginning and end where it is long. */
    static String brief(String passage) {
        int half = BRIEF / 2;
        return passage.length() <= BRIEF
                ? passage
                : passage.substring(0, half) + " … " + passage.substring(passage.length() - half);
    }

    /** What is taken away struck through, what is new underlined; read aloud as "deletion" and "insertion". */
    static Paragraph difference(String before, String after) {
        Paragraph text = new Paragraph();
        text.addClassName("remark-difference");
        ChangeSet changes = TextDiff.between(before, after);
        int[] done = {0};
        changes.eachChange((from, to, at, inserted) -> {
            text.add(new Span(before.substring(done[0], from)));
            if (to > from) {
                text.add(part("del", before.substring(from, to)));
            }
            if (!inserted.isEmpty()) {
                text.add(part("ins", inserted));
            }
            done[0] = to;
        });
        text.add(new Span(before.substring(done[0])));
        return text;
    }

    private static HtmlComponent part(String tag, String words) {
        HtmlComponent part = new HtmlComponent(tag);
        part.getElement().setText(words);
        return part;
    }
}
