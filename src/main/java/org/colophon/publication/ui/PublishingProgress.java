package org.colophon.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import org.colophon.publication.PublishingRun;
import org.jspecify.annotations.Nullable;

/** How far the publishing of several corrections is, and which could not be published for which reason. */
class PublishingProgress extends Div {

    private final Paragraph words = new Paragraph();
    private final Element bar = new Element("progress");
    private final UnorderedList problems = new UnorderedList();
    private final Button close;
    private @Nullable PublishingRun shown;

    /** @param seen is told when the person has seen how it went */
    PublishingProgress(Runnable seen) {
        addClassName("publishing-progress");
        words.getElement().setAttribute("role", "status");
        bar.setAttribute("aria-hidden", "true");
        problems.getElement().setAttribute("aria-label", "Not published");
        close = new Button("Hide", click -> {
            seen.run();
            show(Optional.empty());
        });
        close.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        close.setAriaLabel("Hide what was published");
        add(words, problems, close);
        getElement().insertChild(1, bar);
        setVisible(false);
    }

    /** @return whether a run has come to its end since it was shown last */
    boolean show(Optional<PublishingRun> run) {
        PublishingRun before = shown;
        shown = run.orElse(null);
        setVisible(run.isPresent());
        run.filter(now -> !now.equals(before)).ifPresent(this::show);
        return before != null
                && !before.finished()
                && run.map(PublishingRun::finished).orElse(true);
    }

    boolean underWay() {
        return shown != null && !shown.finished();
    }

    private void show(PublishingRun run) {
        int published = run.done() - run.problems().size();
        boolean failed = !run.problems().isEmpty();
        words.setText(
                !run.finished()
                        ? "Published %,d of %,d. It goes on when you leave this page.".formatted(published, run.total())
                        : "Published %,d of %,d.%s".formatted(published, run.total(), failed ? " Not published:" : ""));
        bar.setAttribute("max", String.valueOf(run.total()));
        bar.setAttribute("value", String.valueOf(run.done()));
        bar.setVisible(!run.finished());
        problems.removeAll();
        run.problems().forEach(one -> problems.add(new ListItem("“%s”: %s".formatted(one.headline(), one.reason()))));
        problems.setVisible(failed);
        close.setVisible(run.finished());
    }
}
