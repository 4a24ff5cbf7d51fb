package org.colophon.notification;

/**
 * A kind of news that people can be told and can turn off. A feature lists its own as constants and offers them by a bean
 * that implements {@link NewsTopics}. In the newsroom everybody is told who has not turned it off.
 *
 * <pre>{@code
 * static final NewsTopic SENT_BACK = new NewsTopic(
 *         "article-sent-back", "Sent back", "when an article of yours is sent back", MailTiming.AT_ONCE);
 * }</pre>
 *
 * @param code what is stored and stands in links; up to 60 characters in kebab case, never changed once it is used
 * @param title the name on screen and in mails
 * @param when the rest of "You are told …"
 * @param mail whether and when it is mailed, to people who have not chosen otherwise
 * @param forReaders whether readers are told, too: they choose on their account page, and by mail only
 */
public record NewsTopic(String code, String title, String when, MailTiming mail, boolean forReaders) {

    /** A topic of the newsroom alone. */
    public NewsTopic(String code, String title, String when, MailTiming mail) {
        this(code, title, when, mail, false);
    }
}
