package org.colophon.notification;

import org.colophon.identity.CurrentPerson;
import org.colophon.identity.InNewsroom;
import org.springframework.stereotype.Service;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Lets browsers hear of news as it comes. */
@Service
public class NewsStreams {

    private final NewsFollowers followers;

    NewsStreams(NewsFollowers followers) {
        this.followers = followers;
    }

    /**
     * Server-sent events, {@code news} without content each time when what the current person's bell shows has changed,
     * and once at the start where there is unread news. Ends after five minutes; the browser then asks anew.
     */
    @InNewsroom
    public SseEmitter follow() {
        return followers.follow(CurrentPerson.require().id());
    }
}
