package org.colophon.publication.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** Says how many published articles link to one that is corrected or taken back. */
final class LinkingNote {

    private LinkingNote() {}

    static Optional<Paragraph> of(long linking) {
        Paragraph note = new Paragraph(words(linking));
        note.addClassName("linking-note");
        return linking == 0 ? Optional.empty() : Optional.of(note);
    }

    /** A sentence; empty where there is none. */
    static String words(long linking) {
        return linking == 0
                ? ""
                : linking == 1
                        ? "1 published article links to it; its people are told."
                        : "%,d published articles link to it; their people are told.".formatted(linking);
    }
}
