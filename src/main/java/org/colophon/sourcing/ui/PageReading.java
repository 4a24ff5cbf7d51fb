package org.colophon.sourcing.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.colophon.identity.ActingAs;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.Person;
import org.colophon.sourcing.SourceProposal;
import org.colophon.sourcing.SourceRetrieval;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the page of a source read in the background and says how that goes. The browser asks for the outcome. */
class PageReading extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(PageReading.class);
    private static final int ASKING = 400;
    private static final int NOT_ASKING = -1;

    private final SourceRetrieval retrieval;
    private final Executor background;
    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();
    private int newest;

    PageReading(SourceRetrieval retrieval, Executor background) {
        this.retrieval = retrieval;
        this.background = background;
        addClassName("page-reading");
        bar.setIndeterminate(true);
        bar.setVisible(false);
        words.getElement().setAttribute("role", "status");
        add(bar, words);
    }

    /** Reads a page. What was asked before and has not come yet is no longer wanted. */
    void read(String url, Consumer<SourceProposal> then) {
        UI ui = UI.getCurrent();
        Person person = CurrentPerson.require();
        int number = ++newest;
        bar.setVisible(true);
        words.setText("Reading the page…");
        ui.setPollInterval(ASKING);
        background.execute(() -> {
            @Nullable SourceProposal proposal = propose(person, url);
            ui.access(() -> {
                if (number == newest) {
                    done(ui, proposal, then);
                }
            });
        });
    }

    /** Null where something is wrong with the server, and not with the page. */
    private @Nullable SourceProposal propose(Person person, String url) {
        try {
            return ActingAs.person(person, () -> retrieval.propose(url));
        } catch (RuntimeException problem) {
            LOG.warn("A page could not be read for a source", problem);
            return null;
        }
    }

    private void done(UI ui, @Nullable SourceProposal proposal, Consumer<SourceProposal> then) {
        ui.setPollInterval(NOT_ASKING);
        bar.setVisible(false);
        if (proposal == null) {
            words.setText("The page could not be read. Enter what you know about it yourself.");
            return;
        }
        words.setText(proposal.note().isEmpty() ? "Filled in from the page. Please check it." : proposal.note());
        then.accept(proposal);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        newest++;
        detached.getUI().setPollInterval(NOT_ASKING);
    }
}
