package org.colophon;

import org.colophon.shared.Newsroom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says on the console where the paper and its newsroom are. The sample newsroom says more, in its own words. */
@Component
@Profile("!demo")
@ConditionalOnWebApplication
class Addresses {

    private static final Logger LOG = LoggerFactory.getLogger(Colophon.class);

    private final Newsroom newsroom;

    Addresses(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        LOG.info("{} is open: {}  Newsroom: {}", newsroom.name(), newsroom.link("/"), newsroom.link("/newsroom/"));
    }
}
