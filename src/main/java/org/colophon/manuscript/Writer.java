package org.colophon.manuscript;

import org.colophon.identity.CurrentPerson;
import org.colophon.identity.PersonId;

/**
 * Who writes.
 *
 * @param machine whether a program writes with a token in the person's name; nothing it sends counts as typed
 */
record Writer(PersonId person, boolean machine) {

    static Writer current() {
        return new Writer(CurrentPerson.require().id(), CurrentPerson.viaToken());
    }
}
