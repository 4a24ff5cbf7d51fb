package org.colophon.discussion;

import java.util.List;
import org.colophon.notification.MailTiming;
import org.colophon.notification.NewsTopic;
import org.colophon.notification.NewsTopics;
import org.springframework.stereotype.Component;

/** What people are told about discussions. */
@Component
class DiscussionTopics implements NewsTopics {

    static final NewsTopic REPLY = new NewsTopic(
            "comment-replied", "Replies", "when somebody replies to a comment of yours", MailTiming.AT_ONCE, true);

    static final NewsTopic DECIDED = new NewsTopic(
            "comment-decided",
            "Decisions of moderators",
            "when a moderator decides on a comment, a report or an appeal of yours",
            MailTiming.AT_ONCE,
            true);

    @Override
    public List<NewsTopic> topics() {
        return List.of(REPLY, DECIDED);
    }
}
