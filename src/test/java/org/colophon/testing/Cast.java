package org.colophon.testing;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.colophon.identity.ActingAs;
import org.colophon.identity.NewPerson;
import org.colophon.identity.People;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.identity.Role;
import org.colophon.identity.SignIns;

/** One person of each role, made when first asked for. */
public class Cast {

    /** The password of everybody in the cast. */
    public static final String PASSWORD = "correct horse battery";

    private final People people;
    private final SignIns signIns;
    private final Map<Role, Person> cast = new EnumMap<>(Role.class);

    public Cast(People people, SignIns signIns) {
        this.people = people;
        this.signIns = signIns;
    }

    /** Somebody with exactly this role, the same person each time. */
    public synchronized Person a(Role role) {
        return cast.computeIfAbsent(role, this::create);
    }

    /** Somebody new with exactly this role. */
    public Person another(Role role) {
        return create(role);
    }

    /** A valid sign-in token of this person, for the cookie. */
    public String token(Person person) {
        return signIns.open(person, "test");
    }

    private Person create(Role role) {
        String name = role.title() + " " + UUID.randomUUID().toString().substring(0, 8);
        String email = name.replace(' ', '-') + "@test.example";
        Person maker = new Person(
                new PersonId(new UUID(0, 1)), "maker", "maker@test.example", "Maker", Set.of(Role.ADMINISTRATOR), true);
        return ActingAs.person(maker, () -> people.add(new NewPerson(name, email, PASSWORD, EnumSet.of(role))));
    }
}
