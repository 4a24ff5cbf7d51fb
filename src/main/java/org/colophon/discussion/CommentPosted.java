package org.colophon.discussion;

import java.util.UUID;

/**
 * Somebody has posted a comment. Delivered after commit.
 *
 * @param comment the comment's id (a bare UUID: events are stored as JSON)
 * @param article the id of the article it stands below
 */
public record CommentPosted(UUID comment, UUID article) {}
