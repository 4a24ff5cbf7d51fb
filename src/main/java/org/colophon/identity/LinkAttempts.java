package org.colophon.identity;

import org.springframework.stereotype.Component;

/**
 * Limits what comes through links that need no account: how often wrong ones are tried, and how often something is sent
 * through a right one.
 */
@Component
public class LinkAttempts {

    private final Attempts attempts;

    LinkAttempts(Attempts attempts) {
        this.attempts = attempts;
    }

    /** Somebody called up a link that does not lead anywhere. @param place the network address; kept in memory only */
    public void wrong(String place) {
        attempts.wrongLink(place);
    }

    /** Somebody sends something. @param link names the link, without letting anybody in */
    public void sending(String link) {
        attempts.sending(link);
    }
}
