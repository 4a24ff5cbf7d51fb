package org.colophon.api;

import java.util.UUID;
import org.colophon.manuscript.SaveResult;

/** A text was sent that was made from a version which is no longer the newest. It is kept; nothing else has changed. */
class StaleText extends RuntimeException {

    private final long version;
    private final UUID keptCopy;

    StaleText(SaveResult.Refused refused) {
        super("The text was made from a version that is no longer the newest.");
        this.version = refused.current().version();
        this.keptCopy = refused.mine().id();
    }

    /** The newest version. */
    long version() {
        return version;
    }

    /** Under which id the refused text is kept. */
    UUID keptCopy() {
        return keptCopy;
    }
}
