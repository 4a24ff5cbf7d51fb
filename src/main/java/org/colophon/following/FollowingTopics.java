package org.colophon.following;

import java.util.List;
import org.colophon.notification.MailTiming;
import org.colophon.notification.NewsTopic;

/** What people are told about corrections. */
final class FollowingTopics {

    static final NewsTopic FOLLOWED = new NewsTopic(
            "followed-corrected",
            "Corrections of articles you follow",
            "when an article that you follow is corrected or taken back",
            MailTiming.AT_ONCE,
            true);

    static final NewsTopic LINKED = new NewsTopic(
            "linked-corrected",
            "Corrections of articles you link to",
            "when an article that a published one of yours links to is corrected or taken back",
            MailTiming.DIGEST);

    static final List<NewsTopic> ALL = List.of(FOLLOWED, LINKED);

    private FollowingTopics() {}
}
