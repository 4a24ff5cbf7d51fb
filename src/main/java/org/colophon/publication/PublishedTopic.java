package org.colophon.publication;

/** A topic an article was published under. */
public record PublishedTopic(String slug, String name) {}
