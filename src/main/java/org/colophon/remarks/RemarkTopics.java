package org.colophon.remarks;

import java.util.List;
import org.colophon.notification.MailTiming;
import org.colophon.notification.NewsTopic;

/** What people are told about remarks. */
final class RemarkTopics {

    static final NewsTopic REMARK_MENTIONS_YOU = new NewsTopic(
            "remark-mentions-you", "Named in a remark", "when somebody names you in a remark", MailTiming.AT_ONCE);

    static final NewsTopic REMARK_ANSWERED = new NewsTopic(
            "remark-answered", "Remark answered", "when somebody answers where you have remarked", MailTiming.DIGEST);

    static final NewsTopic REMARK_ON_YOUR_ARTICLE = new NewsTopic(
            "remark-on-your-article",
            "Remark on your article",
            "when somebody remarks on an article you write",
            MailTiming.DIGEST);

    static final NewsTopic SUGGESTION_DECIDED = new NewsTopic(
            "suggestion-decided",
            "Suggestion decided",
            "when your suggestion is accepted or rejected",
            MailTiming.DIGEST);

    static final List<NewsTopic> ALL =
            List.of(REMARK_MENTIONS_YOU, REMARK_ANSWERED, REMARK_ON_YOUR_ARTICLE, SUGGESTION_DECIDED);

    private RemarkTopics() {}
}
