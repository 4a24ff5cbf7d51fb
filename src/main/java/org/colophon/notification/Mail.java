package org.colophon.notification;

import org.jspecify.annotations.Nullable;

/**
 * A mail to one person.
 *
 * @param html the same as the text
 * @param unsubscribe the address that ends such mails with one click; null for a letter, which nobody is subscribed to
 */
record Mail(
        String to,
        String subject,
        String text,
        String html,
        @Nullable String unsubscribe) {}
