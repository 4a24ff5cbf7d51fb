package org.colophon.following;

import java.util.List;
import org.colophon.notification.MailTiming;
import org.colophon.notification.NewsTopic;

/** What people are told about corrections. */
final class FollowingTopics {

    static final NewsTopic FOLLOWED = new NewsTopic(
            "followed-corrected",
            "Corrections of articles you follow",
            "when an article is corrected or taken back whose corrections you asked to be told of",
            MailTiming.AT_ONCE,
            true);

    static final NewsTopic LINKED = new NewsTopic(
            "linked-corrected",
            "Corrections of articles you link to",
            "when an article is corrected or taken back that a published article of yours links to",
            MailTiming.DIGEST);

    static final List<NewsTopic> ALL = List.of(FOLLOWED, LINKED);

    private FollowingTopics() {}
}
