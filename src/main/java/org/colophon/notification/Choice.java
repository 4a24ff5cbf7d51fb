package org.colophon.notification;

import org.colophon.identity.PersonId;

/**
 * How somebody wants to be told of a topic.
 *
 * @param inApp in the newsroom
 * @param mail whether and when by mail
 */
record Choice(PersonId person, boolean inApp, MailTiming mail) {}
