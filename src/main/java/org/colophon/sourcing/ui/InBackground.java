package org.colophon.sourcing.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.colophon.identity.ActingAs;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.Person;
import org.colophon.shared.BadInput;
import org.colophon.shared.ui.Notice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what may take its time while the page stays usable, and says that it is under way. The browser asks for the end. */
class InBackground extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(InBackground.class);
    private static final int ASKING = 400;
    private static final int NOT_ASKING = -1;

    private final Runnable refused;
    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();
    private int newest;

    /** @param refused runs when the work could not be done, after the person has been told why */
    InBackground(Runnable refused) {
        this.refused = refused;
        addClassName("page-reading");
        bar.setIndeterminate(true);
        words.getElement().setAttribute("role", "status");
        add(bar, words);
        setVisible(false);
    }

    /** Begins the work in the name of the person signed in. @param then runs in the page, unless it was left */
    <T> void begin(String saying, Supplier<T> work, Consumer<T> then) {
        UI ui = UI.getCurrent();
        Person person = CurrentPerson.require();
        int number = ++newest;
        words.setText(saying);
        setVisible(true);
        ui.setPollInterval(ASKING);
        Thread.ofPlatform().daemon().name("in-background").start(() -> {
            Runnable end = outcome(person, work, then);
            ui.access(() -> {
                if (number == newest) {
                    ui.setPollInterval(NOT_ASKING);
                    setVisible(false);
                    end.run();
                }
            });
        });
    }

    private <T> Runnable outcome(Person person, Supplier<T> work, Consumer<T> then) {
        try {
            T result = ActingAs.person(person, work);
            return () -> then.accept(result);
        } catch (BadInput bad) {
            return refusal(bad.reason());
        } catch (RuntimeException problem) {
            LOG.warn("Work in the background failed", problem);
            return refusal("That did not work. Try it again.");
        }
    }

    private Runnable refusal(String reason) {
        return () -> {
            Notice.problem(reason);
            refused.run();
        };
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        newest++;
        detached.getUI().setPollInterval(NOT_ASKING);
    }
}
