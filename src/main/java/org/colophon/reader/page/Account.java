package org.colophon.reader.page;

import java.util.List;
import java.util.UUID;
import org.colophon.identity.Person;
import org.colophon.identity.SignInRecord;

/** Somebody's own page. @param current the sign-in of the browser in use */
public record Account(Person person, List<SignInRecord> signIns, UUID current, String token) {

    public Account {
        signIns = List.copyOf(signIns);
    }
}
