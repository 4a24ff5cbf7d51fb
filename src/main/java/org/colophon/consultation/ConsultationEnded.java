package org.colophon.consultation;

import java.util.UUID;

/** The link of a consultation was revoked. Told as {@link ConsultationAsked} is. @param by who revoked it */
public record ConsultationEnded(UUID article, UUID consultation, UUID by, String name) {}
