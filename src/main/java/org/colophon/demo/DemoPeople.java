package org.colophon.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.colophon.identity.ActingAs;
import org.colophon.identity.NewPerson;
import org.colophon.identity.People;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.identity.Role;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people whom everybody may sign in as, on this machine only. */
@Component
@Profile("demo")
class DemoPeople {

    static final String PASSWORD = "colophon-demo";

    /** Somebody of the sample newsroom. @param account the address before its @ */
    record Sample(String account, String name, Set<Role> roles) {

        String email() {
            return account + "@demo.example";
        }
    }

    static final List<Sample> ALL = List.of(
            new Sample("admin", "Ines Okafor", Set.of(Role.ADMINISTRATOR, Role.EDITOR)),
            new Sample("editor", "Tomas Reyl", Set.of(Role.EDITOR)),
            new Sample("standards", "Margit Sundh", Set.of(Role.STANDARDS_EDITOR)),
            new Sample("reporter", "Jonas Vey", Set.of(Role.REPORTER)),
            new Sample("moderator", "Pilar Anson", Set.of(Role.MODERATOR)),
            new Sample("reader", "Sam Tully", Set.of(Role.READER)));

    private final People people;

    DemoPeople(People people) {
        this.people = people;
    }

    /** Whether there is anybody at all. */
    boolean missing() {
        return people.isEmpty();
    }

    /** Gives everybody an account. @return them by the name in front of the @, or by the reader's handle */
    Map<String, Person> add(List<SampleText.Reader> readers) {
        Person nobodyYet =
                new Person(new PersonId(new UUID(0, 0)), "setup", "setup", "Setup", Set.of(Role.ADMINISTRATOR), true);
        return ActingAs.person(nobodyYet, () -> {
            Map<String, Person> added = new LinkedHashMap<>();
            for (Sample sample : ALL) {
                added.put(
                        sample.account(),
                        people.add(new NewPerson(sample.name(), sample.email(), PASSWORD, sample.roles())));
            }
            for (SampleText.Reader reader : readers) {
                String unknown = UUID.randomUUID().toString();
                added.put(
                        reader.handle(),
                        people.add(new NewPerson(
                                reader.name(), reader.handle() + "@demo.example", unknown, Set.of(Role.READER))));
            }
            return added;
        });
    }
}
