package org.colophon.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import java.util.UUID;
import org.colophon.shared.BadInput;
import org.colophon.shared.Newsroom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How an empty newsroom gets its first administrator: a one-time link on the console, new at every start and good until
 * there is an administrator. Nothing has a default password.
 */
@Service
public class SetUp {

    private static final Logger LOG = LoggerFactory.getLogger(SetUp.class);

    private final People people;
    private final Newsroom newsroom;
    private final ApplicationEventPublisher events;
    private final String token = UUID.randomUUID().toString();

    SetUp(People people, Newsroom newsroom, ApplicationEventPublisher events) {
        this.people = people;
        this.newsroom = newsroom;
        this.events = events;
    }

    /** Whether this token opens the set-up page: it is the one printed, and there is no administrator yet. */
    @Transactional(readOnly = true)
    public boolean opensWith(String given) {
        return MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8))
                && !people.hasAdministrator();
    }

    /**
     * Makes the first administrator.
     *
     * @throws BadInput when the token does not open, or a field cannot be taken
     */
    @Transactional
    public synchronized Person firstAdministrator(String given, String name, String email, String password) {
        if (!opensWith(given)) {
            throw new BadInput(
                    "token", "This link has been used or is of an earlier start. The console shows the current one.");
        }
        Person made = people.create(new NewPerson(name, email, password, Set.of(Role.ADMINISTRATOR, Role.EDITOR)));
        events.publishEvent(new AccountNews.SetUpDone(made));
        return made;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional(readOnly = true)
    void printLink() {
        if (!people.hasAdministrator()) {
            LOG.info(
                    "This newsroom has no administrator yet. Make the first one here (the link works once): {}",
                    newsroom.link("/set-up?token=" + token));
        }
    }
}
