package org.colophon.feedback;

import java.util.UUID;

/**
 * The desk has closed a reader's report: the reader can be told. Delivered after commit.
 *
 * @param report its id
 * @param article the article's id
 * @param reader the id of the person who reported
 */
public record ErrorReportAnswered(UUID report, UUID article, UUID reader) {}
