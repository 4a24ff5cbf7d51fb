package org.colophon.fetch;

/** What a server answered, as far as it is of use. */
sealed interface Answer {

    /** The page as bytes, unpacked. */
    @SuppressWarnings("ArrayRecordComponent") // read once and thrown away
    record Page(String type, String contentType, byte[] bytes, String etag, String lastModified) implements Answer {}

    /** A redirect. */
    record Elsewhere(String location) implements Answer {}

    /** Not modified. */
    record Unchanged() implements Answer {}
}
