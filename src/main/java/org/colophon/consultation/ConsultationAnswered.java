package org.colophon.consultation;

import java.util.UUID;

/**
 * Somebody who was asked has answered. Nobody is signed in then. Told as {@link ConsultationAsked} is.
 *
 * @param askedBy who had asked
 * @param name who answered
 * @param capacity the code of {@link Capacity}
 * @param verdict the code of {@link Verdict}
 */
public record ConsultationAnswered(
        UUID article, UUID consultation, UUID askedBy, String name, String capacity, String verdict) {}
