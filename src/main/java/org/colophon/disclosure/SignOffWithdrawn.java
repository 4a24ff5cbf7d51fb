package org.colophon.disclosure;

import java.util.UUID;
import org.colophon.article.ArticleId;

/** Somebody took a sign-off back. Published in the transaction that does it. */
public record SignOffWithdrawn(ArticleId article, UUID signOff) {}
