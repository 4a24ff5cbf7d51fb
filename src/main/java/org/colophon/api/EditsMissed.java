package org.colophon.api;

import org.colophon.manuscript.Submitted;

/** Edits came too late, and their sender did not ask to have them carried over. */
class EditsMissed extends RuntimeException {

    private final transient Submitted.Missed missed;

    EditsMissed(Submitted.Missed missed) {
        super("The text has moved on to version " + missed.version());
        this.missed = missed;
    }

    Submitted.Missed missed() {
        return missed;
    }
}
