package org.colophon.record;

/** The private key is there but cannot be used. The message says what is to be done, and never what is in the file. */
class KeyTrouble extends RuntimeException {

    KeyTrouble(String message) {
        super(message);
    }

    KeyTrouble(String message, Throwable cause) {
        super(message, cause);
    }

    /** What is to be done. */
    String advice() {
        return String.valueOf(getMessage());
    }
}
