package org.colophon.reader.page;

import java.util.List;
import java.util.UUID;
import org.colophon.feedback.ErrorReport;
import org.colophon.following.FollowedArticle;
import org.colophon.identity.Person;
import org.colophon.identity.SignInRecord;
import org.colophon.notification.TopicSetting;

/**
 * Somebody's own page.
 *
 * @param current the sign-in of the browser in use
 * @param reports errors that they reported
 * @param followed articles whose corrections they are told of
 * @param mail whether and when they are mailed about what
 * @param mailIsOn whether this newsroom sends mail
 */
public record Account(
        Person person,
        List<SignInRecord> signIns,
        UUID current,
        List<ErrorReport> reports,
        List<FollowedArticle> followed,
        List<TopicSetting> mail,
        boolean mailIsOn,
        String token) {

    public Account {
        signIns = List.copyOf(signIns);
        reports = List.copyOf(reports);
        followed = List.copyOf(followed);
        mail = List.copyOf(mail);
    }
}
