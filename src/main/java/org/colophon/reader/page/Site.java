package org.colophon.reader.page;

import java.time.Instant;
import java.util.List;
import org.colophon.article.Section;
import org.colophon.shared.Newsroom;
import org.colophon.site.PageTitle;

/**
 * What every page shows around its content.
 *
 * @param sections the navigation
 * @param pages the standing pages, for the footer
 * @param listed whether search engines may list the site at all
 * @param now when the page was made
 * @param look what the newsroom has decided about its appearance
 */
public record Site(
        Newsroom newsroom,
        List<Section> sections,
        List<PageTitle> pages,
        Words words,
        Times times,
        Assets assets,
        boolean listed,
        Instant now,
        Look look) {

    public Site {
        sections = List.copyOf(sections);
        pages = List.copyOf(pages);
    }

    /** The paper's name: as decided on screen, otherwise as configured. */
    public String name() {
        String decided = look.appearance().name();
        return decided.isEmpty() ? newsroom.name() : decided;
    }

    /** Times in another language than the interface's. */
    public Times times(String language) {
        return new Times(newsroom.zone(), language);
    }
}
