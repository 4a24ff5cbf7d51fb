package org.colophon.markup;

/**
 * HTML that may be printed as it is. Only the renderer can make one, so a parameter of this type is a proof that the
 * text went through it.
 *
 * <pre>{@code
 * SafeHtml body = markup.comment("**Good** point");
 * body.value(); // <p><strong>Good</strong> point</p>
 * }</pre>
 */
public final class SafeHtml {

    /** No HTML at all. */
    public static final SafeHtml EMPTY = new SafeHtml("");

    private final String value;

    SafeHtml(String value) {
        this.value = value;
    }

    /** The HTML, to be printed without escaping in the content of an element; never inside an attribute. */
    public String value() {
        return value;
    }

    /** Whether there is nothing to print. */
    public boolean isEmpty() {
        return value.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SafeHtml that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The same as {@link #value()}. */
    @Override
    public String toString() {
        return value;
    }
}
