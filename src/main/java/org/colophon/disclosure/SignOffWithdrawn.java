package org.colophon.disclosure;

import java.util.UUID;

/** Somebody took a sign-off back. @param article the article's id @param by the person's id */
public record SignOffWithdrawn(UUID article, UUID signOff, UUID by) {}
