package org.colophon.sourcing;

import java.time.Instant;
import org.colophon.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the newsroom thinks of a fact, and who said so.
 *
 * @param by who gave the status; null while the fact is unverified
 * @param at when; null while the fact is unverified
 */
public record Verification(
        FactStatus status, @Nullable PersonId by, @Nullable Instant at) {}
