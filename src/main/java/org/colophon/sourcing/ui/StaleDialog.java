package org.colophon.sourcing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Function;
import org.colophon.sourcing.Fact;
import org.colophon.sourcing.SourceId;
import org.colophon.sourcing.StaleFact;

/** Says what somebody else has changed about a fact meanwhile, and offers to go on from there. */
final class StaleDialog {

    private StaleDialog() {}

    /** @param seen as the person has it on screen @param reload shows the fact as it is now */
    static void show(Fact seen, StaleFact stale, Function<SourceId, String> titles, Runnable reload) {
        List<FactFields.Change> changes =
                FactFields.between(FactFields.of(seen, titles), FactFields.of(stale.current(), titles));
        Dialog dialog = new Dialog("Somebody has changed this fact");
        dialog.setWidth("min(32rem, 94vw)");
        dialog.add(new Paragraph(stale.reason()), new ChangeList(changes));
        Button load = new Button("Load what it says now", click -> {
            dialog.close();
            reload.run();
        });
        load.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button("Not now", click -> dialog.close()), load);
        dialog.open();
    }
}
