package org.colophon.publication;

import java.time.Instant;
import java.util.UUID;

/**
 * A correction or an update, as it stands at an article for readers.
 *
 * @param at when it was published
 * @param kind code of the {@link CorrectionKind}
 * @param text what readers read, in the article's language
 * @param fact the fact it is about
 * @param told what earlier versions printed
 * @param right what this version prints instead
 */
public record PublishedNote(Instant at, String kind, String text, UUID fact, String told, String right) {}
