package org.colophon.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;
import org.jspecify.annotations.Nullable;

/** Keeps people from leaving a page with changes that are not saved, without having been asked. */
public final class Unsaved {

    private Unsaved() {}

    /** Has the browser ask before it closes the page, or no longer. @param ui null where the page is not shown yet */
    public static void guard(@Nullable UI ui, boolean dirty) {
        if (ui != null) {
            ui.getPage().executeJs("window.onbeforeunload = $0 ? (e) => e.preventDefault() : null", dirty);
        }
    }

    /** Asks before another view is opened. @param what is lost, in a sentence. @param leaving runs when they leave */
    public static void ask(BeforeLeaveEvent event, String what, Runnable leaving) {
        BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
        ConfirmDialog ask = new ConfirmDialog();
        ask.setHeader("Leave without saving?");
        ask.setText(what);
        ask.setCancelable(true);
        ask.setCancelText("Stay");
        ask.setConfirmText("Leave");
        ask.setConfirmButtonTheme("error primary");
        ask.addCancelListener(stay -> leave.cancel());
        ask.addConfirmListener(confirmed -> {
            leaving.run();
            leave.proceed();
        });
        ask.open();
    }
}
