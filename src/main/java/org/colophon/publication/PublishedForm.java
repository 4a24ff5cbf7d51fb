package org.colophon.publication;

/** A fact in one of its formats. @param format the name after the bar @param printed as readers read it */
public record PublishedForm(String format, String printed) {}
