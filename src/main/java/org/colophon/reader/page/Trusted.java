package org.colophon.reader.page;

import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import org.colophon.markup.SafeHtml;

/**
 * The one way in which anything gets onto a page unescaped: HTML that the renderer vouches for, and JSON made harmless
 * for a script element. Templates never use jte's {@code $unsafe}; a test holds that.
 */
public final class Trusted implements HtmlContent {

    private final String text;

    private Trusted(String text) {
        this.text = text;
    }

    /** HTML that came out of the renderer. */
    public static Trusted html(SafeHtml html) {
        return new Trusted(html.value());
    }

    /**
     * JSON for a {@code <script type="application/ld+json">}: without the characters by which it could end the element or
     * open a comment.
     */
    public static Trusted json(String json) {
        return new Trusted(json.replace("&", "\\u0026")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029"));
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        output.writeContent(text);
    }

    @Override
    public boolean isEmptyContent() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return text;
    }
}
