package org.colophon.shared.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something is lost, or goes out to readers. */
public final class Confirm {

    private Confirm() {}

    /**
     * Asks, and does it when the person agrees.
     *
     * @param question such as "Remove this source?"
     * @param consequence what happens then
     * @param doIt the button's words, such as "Remove"
     */
    public static void ask(String question, String consequence, String doIt, Runnable action) {
        open(question, consequence, doIt, "error primary", action);
    }

    /** Asks before something is done that is meant to be done: as {@link #ask}, without a warning colour. */
    public static void askFirst(String question, String consequence, String doIt, Runnable action) {
        open(question, consequence, doIt, "primary", action);
    }

    private static void open(String question, String consequence, String doIt, String theme, Runnable action) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(question);
        dialog.setText(consequence);
        dialog.setCancelable(true);
        dialog.setConfirmText(doIt);
        dialog.setConfirmButtonTheme(theme);
        dialog.addConfirmListener(confirmed -> action.run());
        dialog.open();
    }
}
