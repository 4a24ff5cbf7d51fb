package org.colophon.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.identity.Role;
import org.colophon.manuscript.text.TextName;
import org.colophon.shared.Ids;
import org.colophon.testing.SetClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class PresenceTest {

    private final SetClock clock = new SetClock(Instant.EPOCH);
    private final Presence presence =
            new Presence(new StaticListableBeanFactory().getBeanProvider(EditListener.class), clock);
    private final ManuscriptId manuscript = new ManuscriptId(Ids.next());
    private final Person ana = person("Ana Lind");
    private final Person ben = person("Ben Okoro");

    private static Person person(String name) {
        return new Person(
                new PersonId(UUID.randomUUID()),
                name.toLowerCase(Locale.ROOT),
                "x@example.org",
                name,
                Set.of(Role.EDITOR),
                true);
    }

    private void enter(Person person, String client) {
        ActingAs.person(person, () -> presence.enter(manuscript, client, new Presence.Cursor(TextName.BODY, 1, 0, 0)));
    }

    private List<String> here() {
        return presence.in(manuscript).stream().map(Presence.Here::client).toList();
    }

    @Test
    void somebody_is_there_until_the_browser_no_longer_says_so() {
        enter(ben, "b");
        enter(ana, "a");
        assertThat(here()).containsExactly("a", "b");
        clock.pass(Duration.ofSeconds(20));
        enter(ana, "a");
        clock.pass(Duration.ofSeconds(10));
        assertThat(here()).containsExactly("a");
        clock.pass(Duration.ofSeconds(30));
        assertThat(here()).isEmpty();
        assertThat(presence.in(List.of(manuscript))).isEmpty();
    }

    @Test
    void a_tab_is_closed_by_whoever_opened_it() {
        enter(ana, "a");
        enter(ana, "a2");
        ActingAs.person(ben, () -> presence.leave(manuscript, "a"));
        assertThat(here()).containsExactly("a", "a2");
        assertThat(presence.in(List.of(manuscript))).containsEntry(manuscript, List.of(ana));
        ActingAs.person(ana, () -> presence.leave(manuscript, "a"));
        assertThat(here()).containsExactly("a2");
    }
}
