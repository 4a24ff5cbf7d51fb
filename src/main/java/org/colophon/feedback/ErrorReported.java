package org.colophon.feedback;

import java.util.UUID;

/** A reader has reported an error. Delivered after commit. @param report its id @param article the article's id */
public record ErrorReported(UUID report, UUID article) {}
