package org.colophon.disclosure.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import org.colophon.disclosure.AiPassage;
import org.colophon.disclosure.ReviewDesk;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.PlainWords;

/** A passage that AI wrote: opening it is looking at it. */
class PassageItem extends ReviewItem {

    private static final int SHOWN = 120;

    private final AiPassage passage;

    /** @param printed what readers see of it */
    PassageItem(int number, AiPassage passage, String printed) {
        super("passage-" + passage.id() + "-" + passage.from(), number, name(passage), first(printed));
        this.passage = passage;
        int count = PlainWords.count(passage.words());
        more().add(new Span("%,d %s by %s".formatted(count, count == 1 ? "word" : "words", about(passage.origin()))));
        Element quote = new Element("blockquote");
        quote.setAttribute("class", "passage");
        quote.setAttribute("tabindex", "0");
        quote.setAttribute("aria-label", "What AI wrote");
        quote.setText(printed);
        more().getElement().appendChild(quote);
    }

    AiPassage passage() {
        return passage;
    }

    @Override
    void update(ReviewDesk desk) {
        boolean done = done(desk);
        stand(done ? "Opened" : "Not opened yet", done, false);
    }

    @Override
    boolean done(ReviewDesk desk) {
        return desk.progress().opened().contains(passage.id());
    }

    private static String name(AiPassage passage) {
        String text = passage.text().code();
        return "AI in the " + text + ": " + about(passage.origin());
    }

    private static String about(Origin origin) {
        String tool = (origin.tool() + " " + origin.version()).strip();
        return origin.purpose() == null
                ? tool
                : tool + ", " + origin.purpose().title().toLowerCase(Locale.ROOT);
    }

    private static String first(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
