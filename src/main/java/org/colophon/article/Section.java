package org.colophon.article;

import java.util.UUID;

/** A part of the paper, such as News or Business. @param description one sentence for readers; may be empty */
public record Section(UUID id, String slug, String name, String description) {}
