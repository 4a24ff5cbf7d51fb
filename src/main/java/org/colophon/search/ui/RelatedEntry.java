package org.colophon.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.colophon.publication.PublishedSummary;
import org.colophon.search.RelatedCandidate;
import org.colophon.search.ScoreParts;
import org.colophon.shared.Newsroom;
import org.colophon.shared.ui.IconButton;
import org.jspecify.annotations.Nullable;

/** One candidate: its headline, why it stands where it does, and what can be done about it. */
class RelatedEntry extends ListItem {

    /** What somebody can do with a candidate. */
    interface Deeds {

        void pin(PublishedSummary other);

        void unpin(PublishedSummary other);

        void move(PublishedSummary other, int places);

        void until(RelatedCandidate candidate);

        void exclude(RelatedCandidate candidate);
    }

    private final List<Button> tools = new ArrayList<>();

    /** @param deeds null for somebody who may only look @param place among the pins, counted from 0 */
    RelatedEntry(
            RelatedCandidate candidate, boolean shown, Newsroom newsroom, @Nullable Deeds deeds, int place, int pins) {
        PublishedSummary other = candidate.article();
        Anchor link = new Anchor(other.path(), other.headline());
        link.getElement().setAttribute("lang", other.language());
        link.setTarget("_blank");
        link.setRouterIgnore(true);
        Span reason = new Span(
                candidate.pinned()
                        ? pinned(candidate, newsroom)
                        : candidate.reason().inEnglish());
        reason.addClassName("from");
        Span score = new Span(explained(candidate.parts()));
        score.addClassName("key");
        Div what = new Div(link, reason, score);
        what.addClassName("what");
        add(what);
        getElement().setAttribute("data-shown", String.valueOf(shown));
        if (deeds != null) {
            offer(candidate, deeds, place, pins);
            Div bar = new Div();
            tools.forEach(bar::add);
            bar.addClassName("tools");
            what.add(bar);
        }
    }

    /** Puts the focus on the first thing that can be done here. */
    void focusTools() {
        tools.stream().filter(Button::isEnabled).findFirst().ifPresent(Button::focus);
    }

    private void offer(RelatedCandidate candidate, Deeds deeds, int place, int pins) {
        PublishedSummary other = candidate.article();
        String name = "“" + other.headline() + "”";
        if (candidate.pinned()) {
            Button up = new IconButton(VaadinIcon.ARROW_UP, "Move " + name + " up", () -> deeds.move(other, -1));
            up.setEnabled(place > 0);
            Button down = new IconButton(VaadinIcon.ARROW_DOWN, "Move " + name + " down", () -> deeds.move(other, 1));
            down.setEnabled(place < pins - 1);
            tools.addAll(List.of(
                    up,
                    down,
                    new IconButton(VaadinIcon.CLOCK, "Until when " + name + " is pinned", () -> deeds.until(candidate)),
                    new IconButton(VaadinIcon.UNLINK, "Unpin " + name, () -> deeds.unpin(other))));
        } else {
            tools.add(new IconButton(VaadinIcon.PIN, "Pin " + name, () -> deeds.pin(other)));
        }
        tools.add(new IconButton(VaadinIcon.BAN, "Never show " + name, () -> deeds.exclude(candidate)));
    }

    private static String pinned(RelatedCandidate candidate, Newsroom newsroom) {
        return candidate.pinEndsAt() == null ? "Pinned" : "Pinned until " + newsroom.shown(candidate.pinEndsAt());
    }

    private static String explained(ScoreParts parts) {
        return parts.total() == 0
                ? "No score: it shares nothing that counts"
                : "Score %.2f = ".formatted(parts.total())
                        + parts.named().entrySet().stream()
                                .map(part -> "%s %.2f".formatted(part.getKey(), part.getValue()))
                                .collect(Collectors.joining(" + "));
    }
}
