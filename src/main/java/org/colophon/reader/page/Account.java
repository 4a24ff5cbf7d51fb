package org.colophon.reader.page;

import java.util.List;
import java.util.UUID;
import org.colophon.feedback.ErrorReport;
import org.colophon.identity.Person;
import org.colophon.identity.SignInRecord;

/** Somebody's own page. @param current the sign-in of the browser in use @param reports errors that they reported */
public record Account(
        Person person, List<SignInRecord> signIns, UUID current, List<ErrorReport> reports, String token) {

    public Account {
        signIns = List.copyOf(signIns);
        reports = List.copyOf(reports);
    }
}
