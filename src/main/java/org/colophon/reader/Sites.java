package org.colophon.reader;

import java.time.Clock;
import java.util.List;
import org.colophon.article.Section;
import org.colophon.article.Sections;
import org.colophon.reader.page.Assets;
import org.colophon.reader.page.Site;
import org.colophon.reader.page.Times;
import org.colophon.reader.page.Words;
import org.colophon.shared.Newsroom;
import org.colophon.site.PageTitle;
import org.colophon.site.Pages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Gathers what stands around every page: two queries, whatever the page. */
@Component
class Sites {

    private static final Logger LOG = LoggerFactory.getLogger(Sites.class);

    private final Newsroom newsroom;
    private final Sections sections;
    private final Pages pages;
    private final Assets assets;
    private final Clock clock;

    Sites(Newsroom newsroom, Sections sections, Pages pages, Assets assets, Clock clock) {
        this.newsroom = newsroom;
        this.sections = sections;
        this.pages = pages;
        this.assets = assets;
        this.clock = clock;
    }

    Site now() {
        return site(sections.all(), pages.titles());
    }

    /** The same for error pages, which must come up without a database too. */
    Site atAnyRate() {
        try {
            return now();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("An error page goes without navigation", e);
            return site(List.of(), List.of());
        }
    }

    private Site site(List<Section> sections, List<PageTitle> pages) {
        Words words = Words.in(newsroom.language());
        return new Site(
                newsroom,
                sections,
                pages,
                words,
                new Times(newsroom.zone(), words.language()),
                assets,
                clock.instant());
    }
}
