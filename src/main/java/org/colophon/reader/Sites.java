package org.colophon.reader;

import java.time.Clock;
import java.util.List;
import org.colophon.article.Section;
import org.colophon.article.Sections;
import org.colophon.reader.page.Assets;
import org.colophon.reader.page.Look;
import org.colophon.reader.page.Site;
import org.colophon.reader.page.Times;
import org.colophon.reader.page.Words;
import org.colophon.shared.Newsroom;
import org.colophon.site.Crawlers;
import org.colophon.site.PageTitle;
import org.colophon.site.Pages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Gathers what stands around every page: three queries, whatever the page. */
@Component
class Sites {

    private static final Logger LOG = LoggerFactory.getLogger(Sites.class);

    private final Newsroom newsroom;
    private final Sections sections;
    private final Pages pages;
    private final Crawlers crawlers;
    private final Assets assets;
    private final Looks looks;
    private final Clock clock;

    Sites(
            Newsroom newsroom,
            Sections sections,
            Pages pages,
            Crawlers crawlers,
            Assets assets,
            Looks looks,
            Clock clock) {
        this.newsroom = newsroom;
        this.sections = sections;
        this.pages = pages;
        this.crawlers = crawlers;
        this.assets = assets;
        this.looks = looks;
        this.clock = clock;
    }

    Site now() {
        return dressed(looks.now());
    }

    /** The same in another look, for previews. */
    Site dressed(Look look) {
        return site(sections.all(), pages.titles(), crawlers.current().terms().listed(), look);
    }

    /** The same for error pages, which must come up without a database too. */
    Site atAnyRate() {
        try {
            return now();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("An error page goes without navigation", e);
            return site(List.of(), List.of(), false, looks.lastKnown());
        }
    }

    private Site site(List<Section> sections, List<PageTitle> pages, boolean listed, Look look) {
        Words words = Words.in(newsroom.language());
        return new Site(
                newsroom,
                sections,
                pages,
                words,
                new Times(newsroom.zone(), words.language()),
                assets,
                listed,
                clock.instant(),
                look);
    }
}
