package org.colophon.sourcing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.stream.Stream;
import org.colophon.sourcing.Fact;
import org.colophon.sourcing.Source;
import org.colophon.sourcing.SourceCondition;
import org.jspecify.annotations.Nullable;

/** Where a fact is known from: the source, the place in it, the sentence, and what was kept of it. */
public class EvidenceBox extends Div {

    /** @param source null where none is recorded */
    public EvidenceBox(Fact fact, @Nullable Source source) {
        addClassName("fact-evidence");
        if (source == null) {
            Span none = new Span("No source is recorded.");
            none.addClassName("missing");
            add(none);
        } else {
            add(title(source));
            String by = String.join(
                    " · ",
                    Stream.of(
                                    source.about().author(),
                                    source.publisher(),
                                    source.about().publishedAt())
                            .filter(text -> !text.isEmpty())
                            .toList());
            caption(by);
            if (source.check().condition() != SourceCondition.UNCHECKED) {
                caption("At its address: " + source.check().condition().title());
            }
        }
        if (!fact.evidence().locator().isEmpty()) {
            add(new Span("At: " + fact.evidence().locator()));
        }
        if (!fact.evidence().sentence().isEmpty()) {
            caption("The sentence that says it");
            quote(fact.evidence().sentence());
        }
        if (source != null && !source.about().excerpt().isEmpty()) {
            caption("Kept of the source");
            quote(source.about().excerpt());
        }
    }

    private static Component title(Source source) {
        if (source.url().isEmpty()) {
            Span title = new Span(source.title());
            title.addClassName("title");
            return title;
        }
        Anchor link = new Anchor(source.url(), source.title());
        link.addClassName("title");
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.getElement().setAttribute("title", "Opens in a new tab");
        return link;
    }

    private void caption(String words) {
        if (!words.isEmpty()) {
            Paragraph caption = new Paragraph(words);
            caption.addClassNames("caption", "hint");
            add(caption);
        }
    }

    private void quote(String words) {
        Element quote = new Element("blockquote");
        quote.setText(words);
        getElement().appendChild(quote);
    }
}
