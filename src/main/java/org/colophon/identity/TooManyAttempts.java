package org.colophon.identity;

/** Somebody tried too often to sign in or sign up. Answered with 429 and a sentence that says when to try again. */
public class TooManyAttempts extends RuntimeException {

    TooManyAttempts(String message) {
        super(message);
    }
}
