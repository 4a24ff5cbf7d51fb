package org.colophon.publication;

/** The section an article was published in. */
public record PublishedSection(String slug, String name) {}
