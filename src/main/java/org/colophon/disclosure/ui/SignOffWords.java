package org.colophon.disclosure.ui;

import org.colophon.disclosure.SignOff;

/** Says in words where a sign-off stands. */
final class SignOffWords {

    private SignOffWords() {}

    /** Of a sign-off that does not cover the text as it stands. */
    static String standing(SignOff signOff) {
        SignOff.Ended ended = signOff.ended();
        if (ended == null) {
            return "%s signed for this text, and it has changed since.".formatted(signOff.name());
        }
        return "The sign-off by %s no longer counts: %s.%s"
                .formatted(
                        signOff.name(),
                        ended.cause().sentence(),
                        ended.reason().isEmpty() ? "" : " Reason: " + ended.reason());
    }
}
