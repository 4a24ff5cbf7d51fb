package org.colophon.sourcing.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.colophon.shared.Newsroom;
import org.colophon.sourcing.Source;

/** Says until when a source is under embargo, or that it was. */
class EmbargoBadge extends Span {

    private EmbargoBadge(String words, boolean over) {
        super(words);
        addClassName(over ? "from" : "embargo");
    }

    /** The badge of a source, where it has or had an embargo. */
    static Optional<EmbargoBadge> of(Source source, Newsroom newsroom, Clock clock) {
        Instant until = source.about().embargoUntil();
        if (until == null) {
            return Optional.empty();
        }
        boolean over = !source.about().embargoedAt(clock.instant());
        String words = over ? "The embargo ended on " : "Under embargo until ";
        return Optional.of(new EmbargoBadge(words + newsroom.shown(until), over));
    }
}
