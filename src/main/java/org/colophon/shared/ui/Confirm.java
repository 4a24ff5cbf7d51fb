package org.colophon.shared.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something is lost. */
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
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(question);
        dialog.setText(consequence);
        dialog.setCancelable(true);
        dialog.setConfirmText(doIt);
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirmed -> action.run());
        dialog.open();
    }
}
