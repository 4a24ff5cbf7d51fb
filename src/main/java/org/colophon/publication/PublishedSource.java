package org.colophon.publication;

import java.util.UUID;

/** A source as it was when published. @param url http or https address, or empty where it is not on the web */
public record PublishedSource(String key, UUID source, String title, String publisher, String url) {}
