package org.colophon.reader;

import java.util.List;
import org.colophon.markup.Markup;
import org.colophon.markup.SafeHtml;
import org.colophon.reader.page.Assets;
import org.colophon.reader.page.Look;
import org.colophon.reader.page.Trusted;
import org.colophon.shared.Digests;
import org.colophon.site.Appearance;
import org.colophon.site.Appearances;
import org.springframework.stereotype.Component;

/** Makes of the newsroom's appearance what the pages need: style sheets by address, and a footer. */
@Component
class Looks {

    private static final int DIGEST = 12;

    private final Appearances appearances;
    private final Assets assets;
    private final Markup markup;

    Looks(Appearances appearances, Assets assets, Markup markup) {
        this.appearances = appearances;
        this.assets = assets;
        this.markup = markup;
    }

    /** How the pages look now, on whichever node it was decided. */
    Look now() {
        Appearance current = appearances.current();
        return look(current, sheets(current));
    }

    /** For pages that must come up without a database. */
    Look plain() {
        return Look.plain(assets);
    }

    /** With style sheets of one's own, for previews. */
    Look look(Appearance appearance, List<String> sheets) {
        String footer = appearance.footer();
        return new Look(appearance, sheets, Trusted.html(footer.isEmpty() ? SafeHtml.EMPTY : markup.comment(footer)));
    }

    /** The last part of the address of an appearance's own style sheet. */
    static String sheetName(Appearance appearance) {
        return "site." + Digests.sha256(appearance.css()).substring(0, DIGEST) + ".css";
    }

    private List<String> sheets(Appearance appearance) {
        String own = assets.url("reader.css");
        return appearance.css().isEmpty() ? List.of(own) : List.of(own, "/assets/" + sheetName(appearance));
    }
}
