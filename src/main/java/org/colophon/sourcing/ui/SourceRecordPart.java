package org.colophon.sourcing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.colophon.shared.Newsroom;
import org.colophon.sourcing.SourceRecord;
import org.jspecify.annotations.Nullable;

/** The record of a source's page, and beside it the page as it is now where that is something else. */
class SourceRecordPart extends Div {

    private final Newsroom newsroom;

    SourceRecordPart(SourceRecord kept, Newsroom newsroom) {
        this.newsroom = newsroom;
        addClassName("source-record");
        add(part("As recorded", kept.readAt(), kept.sha256(), kept.excerpt()));
        if (kept.hasChanged()) {
            add(part("As it is now", kept.seenAt(), kept.seenSha256(), kept.seenExcerpt()));
        }
    }

    private Div part(String name, @Nullable Instant at, String sha256, String excerpt) {
        Paragraph words = new Paragraph(excerpt.isEmpty() ? "There was nothing to read, as in a PDF." : excerpt);
        words.addClassName("excerpt");
        Div about = new Div(new Span(at == null ? "" : newsroom.shown(at)));
        about.addClassName("about");
        Div digest = new Div(new Span("SHA-256 " + sha256));
        digest.addClassName("digest");
        return new Div(new H3(name), about, words, digest);
    }
}
