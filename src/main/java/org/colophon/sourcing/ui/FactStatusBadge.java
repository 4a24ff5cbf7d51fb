package org.colophon.sourcing.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.colophon.sourcing.FactStatus;

/** A fact's status as a word and a sign, with a colour that only repeats them. */
public class FactStatusBadge extends Span {

    public FactStatusBadge(FactStatus status) {
        addClassName("fact-status");
        getElement().setAttribute("data-status", status.code());
        Icon sign = sign(status).create();
        sign.getElement().setAttribute("aria-hidden", "true");
        add(sign, new Span(status.title()));
    }

    private static VaadinIcon sign(FactStatus status) {
        return switch (status) {
            case UNVERIFIED -> VaadinIcon.CIRCLE_THIN;
            case VERIFIED -> VaadinIcon.CHECK_CIRCLE;
            case DISPUTED -> VaadinIcon.WARNING;
            case OUTDATED -> VaadinIcon.ARCHIVE;
        };
    }
}
