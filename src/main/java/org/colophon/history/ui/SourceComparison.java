package org.colophon.history.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.colophon.manuscript.Comparison;
import org.colophon.manuscript.Comparison.Kind;
import org.colophon.manuscript.Comparison.Segment;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.PlainWords;
import org.colophon.manuscript.text.Run;
import org.colophon.manuscript.text.TextName;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two points, in the text as it is written. Long stretches without changes are left out; of very
 * many changes the first are shown, and more on demand.
 */
class SourceComparison extends Div {

    private static final int AT_A_TIME = 200;
    private static final int AROUND = 240;

    /** A removed passage that somebody wants back. */
    record Removed(TextName text, int from, int to, String words) {

        String shortened() {
            return words.length() <= 200 ? words : words.substring(0, 200) + "…";
        }
    }

    private final Telling telling;
    private final @Nullable Consumer<Removed> restore;

    /** @param restore called for a passage to be restored; null where the person may not */
    SourceComparison(List<Comparison> texts, Telling telling, @Nullable Consumer<Removed> restore) {
        this.telling = telling;
        this.restore = restore;
        addClassName("comparison");
        if (texts.stream().allMatch(Comparison::same)) {
            add(new Paragraph("The texts at these two points are the same."));
            return;
        }
        add(summary(texts));
        texts.stream().filter(text -> !text.same()).forEach(text -> {
            String name = text.text().code();
            add(new H2(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)));
            Div place = new Div();
            add(place);
            show(text, 0, place);
        });
    }

    private UnorderedList summary(List<Comparison> texts) {
        UnorderedList list = new UnorderedList();
        list.addClassName("comparison-summary");
        for (Kind kind : List.of(Kind.ADDED, Kind.REMOVED)) {
            texts.stream()
                    .flatMap(text -> text.words(kind).entrySet().stream())
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum, LinkedHashMap::new))
                    .forEach((origin, count) -> list.add(line(kind, origin, count)));
        }
        return list;
    }

    private ListItem line(Kind kind, Origin origin, int count) {
        Span example = new Span((kind == Kind.ADDED ? "+" : "−") + Telling.words(count));
        example.addClassNames(kind == Kind.ADDED ? "added" : "removed", Telling.style(origin));
        return new ListItem(
                example, new Span((kind == Kind.ADDED ? " added. " : " removed. ") + telling.origin(origin) + "."));
    }

    private void show(Comparison text, int from, Div place) {
        Div shown = new Div();
        shown.addClassName("comparison-text");
        List<Segment> segments = text.segments();
        int to = Math.min(segments.size(), from + 2 * AT_A_TIME);
        for (int i = from; i < to; i++) {
            Segment segment = segments.get(i);
            switch (segment.kind()) {
                case KEPT -> kept(segment.text(), i == 0, i == segments.size() - 1, shown);
                case ADDED -> shown.add(marked(segment, new Inserted()));
                case REMOVED -> {
                    shown.add(marked(segment, new Deleted()));
                    back(text.text(), segment, shown);
                }
            }
        }
        place.add(shown);
        if (to < segments.size()) {
            Button more = new Button("Show more changes");
            more.addClickListener(click -> {
                place.remove(more);
                show(text, to, place);
            });
            place.add(more);
        }
    }

    private static void kept(String text, boolean first, boolean last, Div into) {
        int head = first ? 0 : AROUND;
        int tail = last ? 0 : AROUND;
        if (text.length() <= head + tail + AROUND) {
            into.add(new Span(text));
            return;
        }
        int from = whole(text, head);
        int to = Math.max(from, whole(text, text.length() - tail));
        Span skipped = new Span(Telling.words(PlainWords.count(text.substring(from, to))) + " unchanged");
        skipped.addClassName("skipped");
        into.add(new Span(text.substring(0, from)), skipped, new Span(text.substring(to)));
    }

    /** The nearest place where no word and no character is cut. */
    private static int whole(String text, int place) {
        int at = place;
        while (at > 0 && at < text.length() && !Character.isWhitespace(text.charAt(at)) && place - at < 40) {
            at--;
        }
        boolean cuts = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return cuts ? at - 1 : at;
    }

    private HtmlContainer marked(Segment segment, HtmlContainer into) {
        int at = 0;
        String verb = segment.kind() == Kind.ADDED ? "Added. " : "Removed. ";
        for (Run run : segment.origins()) {
            String sign = Telling.sign(run.origin());
            if (!sign.isEmpty()) {
                Span label = new Span(sign);
                label.addClassName("sign");
                into.add(label);
            }
            Span part = new Span(segment.text().substring(at, at + run.length()));
            part.addClassName(Telling.style(run.origin()));
            part.getElement().setAttribute("title", verb + telling.origin(run.origin()));
            into.add(part);
            at += run.length();
        }
        return into;
    }

    private void back(TextName name, Segment segment, Div into) {
        Consumer<Removed> action = restore;
        if (action == null || segment.text().isBlank()) {
            return;
        }
        Removed passage = new Removed(name, segment.from(), segment.to(), segment.text());
        Button button = new Button("Restore", click -> action.accept(passage));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel("Restore this passage: " + passage.shortened());
        button.setTooltipText("Restore this passage");
        button.addClassName("restore-passage");
        into.add(button);
    }

    @Tag("ins")
    private static class Inserted extends HtmlContainer {}

    @Tag("del")
    private static class Deleted extends HtmlContainer {}
}
