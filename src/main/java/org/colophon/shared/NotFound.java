package org.colophon.shared;

/** What was asked for does not exist, or not for this person. Pages and the API answer 404. */
public class NotFound extends RuntimeException {

    /** @param what a short sentence for people, such as "There is no such article." */
    public NotFound(String what) {
        super(what);
    }
}
