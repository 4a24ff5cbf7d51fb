package org.colophon.transfer;

/** A rule leaves this file out. */
final class Skipped extends RuntimeException {

    /** @param reason completes a sentence that begins with the file's name */
    Skipped(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
