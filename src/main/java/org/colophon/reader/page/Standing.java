package org.colophon.reader.page;

import java.time.Instant;

/** A standing page such as About. */
public record Standing(String title, Trusted body, Instant changedAt) {}
