package org.colophon.shared;

/**
 * Somebody entered something that cannot be taken. Screens show the message at the field, the API answers 422.
 *
 * <pre>{@code throw new BadInput("slug", "Another article already has this slug.");}</pre>
 */
public class BadInput extends RuntimeException {

    private final String field;

    /**
     * @param field the name of the field in the API and on screen, such as {@code slug}
     * @param message a sentence for people that says what to do
     */
    public BadInput(String field, String message) {
        super(message);
        this.field = field;
    }

    /** The field that the message belongs to. */
    public String field() {
        return field;
    }

    /** The sentence for people. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
