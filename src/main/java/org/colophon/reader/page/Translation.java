package org.colophon.reader.page;

/** The same article in another language. @param name the language's own name, such as "Deutsch" */
public record Translation(String language, String name, String path, String headline) {}
