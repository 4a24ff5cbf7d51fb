package org.colophon.reader;

import java.time.Clock;
import org.colophon.reader.page.Assets;
import org.colophon.reader.page.Look;
import org.colophon.reader.page.Site;
import org.colophon.reader.page.Times;
import org.colophon.reader.page.Words;
import org.colophon.shared.Newsroom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Makes the frame of every page out of its {@link Surroundings}. */
@Component
class Sites {

    private static final Logger LOG = LoggerFactory.getLogger(Sites.class);

    private final Newsroom newsroom;
    private final Surroundings surroundings;
    private final Assets assets;
    private final Clock clock;

    Sites(Newsroom newsroom, Surroundings surroundings, Assets assets, Clock clock) {
        this.newsroom = newsroom;
        this.surroundings = surroundings;
        this.assets = assets;
        this.clock = clock;
    }

    Site now() {
        return site(surroundings.now());
    }

    /** The same in another look, for previews. */
    Site dressed(Look look) {
        return site(surroundings.now().dressed(look));
    }

    /** The same for error pages, which must come up without a database too. */
    Site atAnyRate() {
        try {
            return now();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("An error page goes with what was last known", e);
            return site(surroundings.lastKnown());
        }
    }

    private Site site(Surroundings.Around around) {
        Words words = Words.in(newsroom.language());
        return new Site(
                newsroom,
                around.sections(),
                around.pages(),
                words,
                new Times(newsroom.zone(), words.language()),
                assets,
                around.listed(),
                clock.instant(),
                around.look());
    }
}
