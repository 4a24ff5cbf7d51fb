package org.colophon.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * One browser that is signed in, as its owner sees it in the list.
 *
 * @param device what the browser says it is, such as {@code Firefox on Linux}
 */
public record SignInRecord(UUID id, String device, Instant since, Instant lastSeen) {}
