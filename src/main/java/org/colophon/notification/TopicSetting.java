package org.colophon.notification;

/**
 * How the current person is told of a topic.
 *
 * @param inApp in the newsroom
 * @param mail whether and when by mail
 */
public record TopicSetting(NewsTopic topic, boolean inApp, MailTiming mail) {}
