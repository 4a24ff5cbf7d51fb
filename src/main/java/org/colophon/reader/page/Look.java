package org.colophon.reader.page;

import java.util.List;
import org.colophon.markup.SafeHtml;
import org.colophon.site.Appearance;

/**
 * How the pages look.
 *
 * @param sheets addresses of the style sheets, in their order
 * @param footer what the newsroom says at the foot of every page, rendered; may be empty
 */
public record Look(Appearance appearance, List<String> sheets, Trusted footer) {

    public Look {
        sheets = List.copyOf(sheets);
    }

    /** What comes with the product. */
    public static Look plain(Assets assets) {
        return new Look(Appearance.PLAIN, List.of(assets.url("reader.css")), Trusted.html(SafeHtml.EMPTY));
    }
}
