package org.colophon.notification;

import org.colophon.shared.Coded;

/**
 * A kind of news that people can be told and can turn off. A feature lists its own in an enum and offers them by a bean
 * that implements {@link NewsTopics}.
 *
 * <pre>{@code
 * enum ReviewTopic implements NewsTopic {
 *     SENT_BACK("Sent back", "when an article you write is sent back", MailTiming.AT_ONCE);
 * }
 * }</pre>
 */
public interface NewsTopic extends Coded {

    /** What is stored and stands in links, such as {@code article-sent-back}; up to 60 characters. */
    @Override
    String code();

    /** The name on screen and in mails. */
    String title();

    /** The rest of "You are told …", such as "when an article you write is sent back". */
    String when();

    /** Whether it is shown in the newsroom, to people who have not chosen otherwise. */
    default boolean inApp() {
        return true;
    }

    /** Whether and when it is mailed, to people who have not chosen otherwise. */
    MailTiming mail();
}
