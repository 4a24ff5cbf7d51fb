package org.colophon.notification;

import java.util.Set;
import org.colophon.identity.PersonId;

/**
 * What the bell of these people shows is no longer right.
 *
 * @param people at least one
 */
record NewsChanged(Set<PersonId> people) {}
