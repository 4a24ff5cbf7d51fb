package org.colophon.notification;

/**
 * A mail to one person.
 *
 * @param html the same as the text
 * @param unsubscribe the address that ends such mails with one click
 */
record Mail(String to, String subject, String text, String html, String unsubscribe) {}
