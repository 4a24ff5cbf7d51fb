package org.colophon.review;

import java.time.Instant;
import java.util.UUID;
import org.colophon.identity.PersonId;

/**
 * Somebody's word that one version of a manuscript may be published.
 *
 * @param step what it was given for; empty where the section asks for none
 * @param words what was said with it, may be empty
 */
public record Approval(UUID id, long version, String step, String words, Instant at, PersonId by) {}
