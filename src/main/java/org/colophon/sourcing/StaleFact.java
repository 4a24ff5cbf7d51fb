package org.colophon.sourcing;

import org.colophon.shared.BadInput;

/**
 * Somebody else has changed the fact since it was read. Nothing was changed. Screens say so, the API answers 409.
 * {@link #current} is the fact as the other left it.
 */
public class StaleFact extends BadInput {

    private final transient Fact current;

    StaleFact(Fact current, String by) {
        super(
                "revision",
                "%s changed “%s” since you opened it. It now reads “%s” and is %s. Open it again, then change it."
                        .formatted(
                                by,
                                current.label(),
                                FactPrinter.print(current, "en"),
                                current.status().code()));
        this.current = current;
    }

    /** The fact as it is now. */
    public Fact current() {
        return current;
    }
}
