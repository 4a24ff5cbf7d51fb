package org.colophon.consultation;

import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import org.colophon.markup.SafeHtml;

/** HTML of the renderer on the page of a consultation: the only thing there that is not escaped. */
public final class Printed implements HtmlContent {

    private final SafeHtml html;

    private Printed(SafeHtml html) {
        this.html = html;
    }

    /** HTML that came out of the renderer. */
    public static Printed of(SafeHtml html) {
        return new Printed(html);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        output.writeContent(html.value());
    }

    @Override
    public boolean isEmptyContent() {
        return html.isEmpty();
    }
}
