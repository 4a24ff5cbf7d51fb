package org.colophon.reader.page;

/** A page with comments and nothing else. @param single whether it shows one comment by its own address */
public record TalkPage(String headline, Talk talk, boolean single) {}
