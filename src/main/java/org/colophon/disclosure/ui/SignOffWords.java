package org.colophon.disclosure.ui;

import org.colophon.disclosure.ReviewDesk;
import org.colophon.disclosure.SignOff;
import org.colophon.identity.CurrentPerson;

/** Says in words where a sign-off stands. */
final class SignOffWords {

    private SignOffWords() {}

    /** Whether it is the current person's own sign-off that covers the text as it stands. */
    static boolean mine(ReviewDesk desk) {
        return desk.review()
                .filter(review -> desk.signOffs().stream()
                        .anyMatch(one -> one.id().equals(review.signOff())
                                && one.reviewer().equals(CurrentPerson.require().id())))
                .isPresent();
    }

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
