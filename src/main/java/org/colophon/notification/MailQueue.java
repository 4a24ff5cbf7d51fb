package org.colophon.notification;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Mail that is to be sent, written with what it tells of. */
@Component
class MailQueue {

    /** Puts the news where it waits for being sent, for those who want it by mail. */
    void put(List<Choice> choices, News news, Instant now) {}
}
