package org.colophon.demo;

import java.util.stream.Collectors;
import org.colophon.identity.Role;
import org.colophon.shared.Newsroom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says on the console where to go and as whom to sign in. */
@Component
@Profile("demo")
@ConditionalOnWebApplication
class SampleSignIns {

    private static final Logger LOG = LoggerFactory.getLogger(SampleNewsroom.class);

    private final Newsroom newsroom;

    SampleSignIns(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        String people = DemoPeople.ALL.stream()
                .map(person -> "    %-25s %-14s %s%n".formatted(person.email(), person.name(), roles(person)))
                .collect(Collectors.joining());
        LOG.info("""
                {} is open, with invented news.

                  The paper     {}
                  The newsroom  {}

                  Sign in with the password {} as
                {}
                  It answers on this machine only. Stop it with Ctrl-C.
                """, newsroom.name(), newsroom.link("/"), newsroom.link("/newsroom/"), DemoPeople.PASSWORD, people);
    }

    private static String roles(DemoPeople.Sample person) {
        return person.roles().stream().sorted().map(Role::title).collect(Collectors.joining(", "));
    }
}
