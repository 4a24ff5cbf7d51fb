package org.colophon.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A quiet button with an icon, whose name is read aloud and shown on hover. */
public final class IconButton extends Button {

    /** @param name what it does to what, such as "Remove the source Annual report" */
    public IconButton(VaadinIcon icon, String name, Runnable action) {
        super(icon.create(), click -> action.run());
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        setAriaLabel(name);
        setTooltipText(name);
    }
}
