package org.colophon.provenance;

import java.util.Optional;

/**
 * The HTTP header {@code AI-Disclosure}, a structured-field dictionary (RFC 9651): members are separated by commas.
 *
 * <pre>{@code AI-Disclosure: mode=ai-modified, reviewed-by="newsroom"}</pre>
 *
 * <p>Whoever reviewed is told on the page; a header takes ASCII only, so it says no name.
 */
public final class DisclosureHeader {

    /** The header's name. */
    public static final String NAME = "AI-Disclosure";

    private DisclosureHeader() {}

    /** The header's value; empty where it has no word for how the article was made. */
    public static Optional<String> value(Disclosed disclosed) {
        return disclosed
                .marks()
                .mode()
                .map(mode -> "mode=" + mode
                        + disclosed
                                .review()
                                .map(review -> ", reviewed-by=\"newsroom\"")
                                .orElse(""));
    }
}
