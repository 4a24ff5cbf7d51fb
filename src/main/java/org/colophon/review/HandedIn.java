package org.colophon.review;

import java.time.Instant;
import org.colophon.article.ArticleId;
import org.colophon.identity.PersonId;

/** An article that waits for review. @param note what was said when it was handed in, may be empty */
public record HandedIn(ArticleId article, Instant at, PersonId by, String note) {}
