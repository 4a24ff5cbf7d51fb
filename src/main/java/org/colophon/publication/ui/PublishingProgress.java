package org.colophon.publication.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import org.colophon.publication.PreparedCorrection;

/** How far the publishing of several corrections is, and which could not be published for which reason. */
class PublishingProgress extends Div {

    private final Paragraph words = new Paragraph();
    private final Element bar = new Element("progress");
    private final UnorderedList problems = new UnorderedList();
    private int total;
    private int done;
    private int failed;

    PublishingProgress() {
        addClassName("publishing-progress");
        words.getElement().setAttribute("role", "status");
        bar.setAttribute("aria-hidden", "true");
        problems.getElement().setAttribute("aria-label", "Not published");
        add(words, problems);
        getElement().insertChild(1, bar);
        setVisible(false);
    }

    void begin(int count) {
        total = count;
        done = 0;
        failed = 0;
        problems.removeAll();
        setVisible(true);
        show();
    }

    /** @param problem why it was not published; empty where it was */
    void done(PreparedCorrection one, Optional<String> problem) {
        done++;
        problem.ifPresent(reason -> {
            failed++;
            problems.add(new ListItem("“%s”: %s".formatted(one.headline(), reason)));
        });
        show();
    }

    private void show() {
        words.setText(
                done < total
                        ? "Published %,d of %,d. Stay on this page until all are.".formatted(done - failed, total)
                        : failed == 0
                                ? "Published %,d of %,d.".formatted(done, total)
                                : "Published %,d of %,d. Not published:".formatted(done - failed, total));
        bar.setAttribute("max", String.valueOf(total));
        bar.setAttribute("value", String.valueOf(done));
        bar.setVisible(done < total);
        problems.setVisible(failed > 0);
    }
}
