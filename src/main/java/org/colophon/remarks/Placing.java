package org.colophon.remarks;

import java.util.List;
import org.colophon.article.ArticleId;
import org.colophon.article.ArticleManuscripts;
import org.colophon.manuscript.Manuscript;
import org.colophon.manuscript.StoredEdit;
import org.colophon.manuscript.TooOld;
import org.colophon.manuscript.text.Surrogates;
import org.colophon.shared.BadInput;
import org.springframework.stereotype.Component;

/** Finds where a passage stands now that somebody selected in a version that may be older. */
@Component
class Placing {

    /** The longest passage. */
    static final int PASSAGE_MAX = 2_000;

    private final ArticleManuscripts manuscripts;

    Placing(ArticleManuscripts manuscripts) {
        this.manuscripts = manuscripts;
    }

    /** @throws BadInput for {@code passage} where there is none, or it cannot be followed to the newest text */
    Anchor place(ArticleId article, NewThread wanted, Manuscript newest) {
        long end = (long) wanted.from() + wanted.length();
        if (wanted.from() < 0 || wanted.length() < 1 || end > Integer.MAX_VALUE) {
            throw new BadInput("passage", "Select a passage of the text first.");
        }
        if (wanted.length() > PASSAGE_MAX) {
            throw new BadInput("passage", "Select a shorter passage: %,d characters at most.".formatted(PASSAGE_MAX));
        }
        Anchor anchor = new Anchor(wanted.text(), wanted.from(), (int) end, "", false);
        try {
            for (StoredEdit edit : missed(article, wanted.version(), newest.version())) {
                anchor = edit.text() == wanted.text() ? anchor.after(edit.changes()) : anchor;
            }
        } catch (TooOld | IllegalArgumentException e) {
            throw new BadInput("passage", "The text has changed meanwhile. Select the passage once more.");
        }
        String text = newest.text(wanted.text()).text();
        if (anchor.gone()
                || anchor.to() > text.length()
                || Surrogates.splits(text, anchor.from())
                || Surrogates.splits(text, anchor.to())) {
            throw new BadInput("passage", "The text has changed meanwhile. Select the passage once more.");
        }
        String quote = text.substring(anchor.from(), anchor.to());
        if (quote.length() > PASSAGE_MAX || quote.isBlank()) {
            throw new BadInput("passage", "Select a few words of the text.");
        }
        return new Anchor(wanted.text(), anchor.from(), anchor.to(), quote, false);
    }

    private List<StoredEdit> missed(ArticleId article, long version, long newest) {
        if (version > newest) {
            throw new BadInput("passage", "There is no such version of this article.");
        }
        return version == newest ? List.of() : manuscripts.editsAfter(article, version);
    }
}
