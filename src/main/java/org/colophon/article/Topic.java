package org.colophon.article;

import java.util.UUID;

/** Something articles are about, across sections. */
public record Topic(UUID id, String slug, String name) {}
