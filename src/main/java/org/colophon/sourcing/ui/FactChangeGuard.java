package org.colophon.sourcing.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.List;
import org.colophon.sourcing.FactEntry;
import org.colophon.sourcing.FactId;

/**
 * Stands between a person who changes a fact and the change: shows what it would reach, and lets it be saved or not. A
 * feature adds one by being a bean. It is a service listener for the reason that
 * {@link org.colophon.article.ui.EditorPart} gives.
 */
public interface FactChangeGuard extends VaadinServiceInitListener {

    @Override
    default void serviceInit(ServiceInitEvent event) {}

    /**
     * Called before a changed fact is saved, in the person's session.
     *
     * @param proposed what the fact is to say
     * @param save saves it; to be called once, at once or when the person agrees. What it throws is for the caller's
     *     dialog where it is called at once, and must be shown otherwise
     */
    void before(FactId fact, FactEntry proposed, Runnable save);

    /** Asks them one after the other, then saves. Saves at once where there are none. */
    static void ask(List<FactChangeGuard> guards, FactId fact, FactEntry proposed, Runnable save) {
        if (guards.isEmpty()) {
            save.run();
        } else {
            guards.getFirst().before(fact, proposed, () -> ask(guards.subList(1, guards.size()), fact, proposed, save));
        }
    }
}
