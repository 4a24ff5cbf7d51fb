package org.colophon.identity;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colophon.change.PublicChanges;
import org.colophon.change.Subject;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.colophon.shared.Patterns;
import org.colophon.shared.Slug;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who have an account. */
@Service
@Transactional(readOnly = true)
public class People {

    /** Of a name that is never registered (RFC 2606), and without a password: nobody can sign in with it. */
    private static final String SYSTEM = "system@colophon.invalid";

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final Attempts attempts;
    private final PublicChanges changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    People(
            AccountRepository accounts,
            PasswordEncoder passwords,
            Attempts attempts,
            PublicChanges changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /** The person with this id, if there is one. */
    public Optional<Person> find(PersonId id) {
        return accounts.findById(id.value()).map(Account::toPerson);
    }

    /** The person with this public handle, if there is one. */
    public Optional<Person> byHandle(String handle) {
        return accounts.findByHandle(handle).map(Account::toPerson);
    }

    /** The person who signs in with this address, if there is one. */
    public Optional<Person> byEmail(String email) {
        return accounts.findByEmail(NewPerson.normalise(email)).map(Account::toPerson);
    }

    /** The people with these ids by id, in one query; ids nobody has are left out. */
    public Map<PersonId, Person> all(Collection<PersonId> ids) {
        return accounts.findAllById(ids.stream().map(PersonId::value).distinct().toList()).stream()
                .map(Account::toPerson)
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    /** Up to 200 members of the newsroom, by name: to choose from. */
    @InNewsroom
    public List<Person> newsroom() {
        return withPermission(Permission.NEWSROOM, Limit.of(200));
    }

    /** Everybody with an open account who may do this, by name: to tell them, or to find one of them by name. */
    @InNewsroom
    public List<Person> allWhoMay(Permission permission) {
        return withPermission(permission, Limit.unlimited());
    }

    /** Up to {@code limit} people whose name or address contains the text, by name. */
    @MayAdminister
    public List<Person> search(String text, int limit) {
        return accounts.search(Patterns.containing(text), Limit.of(limit)).stream()
                .map(Account::toPerson)
                .toList();
    }

    /** Gives somebody an account. @throws BadInput when the address is taken */
    @Transactional
    @MayAdminister
    public Person add(NewPerson newPerson) {
        Person made = create(newPerson);
        events.publishEvent(new AccountNews.AccountMade(made));
        return made;
    }

    /**
     * A reader signs up.
     *
     * @param from the network address the request came from, for the limit on new accounts
     * @throws BadInput when a field cannot be taken or the address has an account
     * @throws TooManyAttempts when many accounts were just made from there
     */
    @Transactional
    public Person signUp(String name, String email, String password, String from) {
        NewPerson reader = new NewPerson(name, email, password, Set.of(Role.READER));
        attempts.signingUp(from);
        return create(reader);
    }

    /** Changes what somebody may do. The last administrator keeps that role. */
    @Transactional
    @MayAdminister
    public Person changeRoles(PersonId id, Set<Role> roles) {
        Account account = account(id);
        if (!roles.contains(Role.ADMINISTRATOR)) {
            keepAnAdministrator(account);
        }
        Set<Role> before = account.toPerson().roles();
        account.setRoles(roles);
        Person changed = account.toPerson();
        if (!changed.roles().equals(before)) {
            // What a comment prints beside the name.
            changes.note(Subject.SITE);
            events.publishEvent(new AccountNews.RolesChanged(changed, before));
        }
        return changed;
    }

    /** Closes or reopens an account. A closed account cannot sign in; what it wrote stays. */
    @Transactional
    @MayAdminister
    public Person setActive(PersonId id, boolean active) {
        Account account = account(id);
        if (!active) {
            keepAnAdministrator(account);
        }
        boolean before = account.isActive();
        account.setActive(active);
        Person changed = account.toPerson();
        if (before != active) {
            events.publishEvent(new AccountNews.AccountSwitched(changed));
        }
        return changed;
    }

    /**
     * Who does what is started at the console, where nobody signs in: the first active administrator by name, or the
     * system itself while there is none. To be used with {@link ActingAs}, never for a request.
     */
    @Transactional
    public Person system() {
        List<Account> administrators = accounts.withRoles(Set.of(Role.ADMINISTRATOR), Limit.of(1));
        if (!administrators.isEmpty()) {
            return administrators.getFirst().toPerson();
        }
        Person row = accounts.findByEmail(SYSTEM)
                .orElseGet(() -> accounts.saveAndFlush(
                        new Account("colophon-system", SYSTEM, "Colophon", null, Set.of(), clock.instant())))
                .toPerson();
        return new Person(row.id(), row.handle(), row.email(), row.name(), Set.of(Role.ADMINISTRATOR), true);
    }

    /** Whether nobody has an account yet. */
    public boolean isEmpty() {
        return accounts.count() == 0;
    }

    boolean hasAdministrator() {
        return accounts.countActive(Role.ADMINISTRATOR) > 0;
    }

    @Transactional
    Person create(NewPerson wanted) {
        if (accounts.existsByEmail(wanted.email())) {
            throw new BadInput("email", "There is already an account with this address. Sign in instead.");
        }
        Slug base = handleFor(wanted.name());
        Slug handle = base;
        for (int n = 2; accounts.existsByHandle(handle.value()); n++) {
            handle = base.numbered(n);
        }
        String hash = passwords.encode(wanted.password());
        return accounts.saveAndFlush(new Account(
                        handle.value(), wanted.email(), wanted.name(), hash, wanted.roles(), clock.instant()))
                .toPerson();
    }

    private static Slug handleFor(String name) {
        String slug = Slug.from(name, "person").value();
        return Slug.from(slug.length() > 50 ? slug.substring(0, 50) : slug, "person");
    }

    private void keepAnAdministrator(Account account) {
        Person person = account.toPerson();
        if (person.active()
                && person.roles().contains(Role.ADMINISTRATOR)
                && accounts.countActive(Role.ADMINISTRATOR) == 1) {
            throw new BadInput("roles", "This is the last administrator. Make somebody else one first.");
        }
    }

    private Account account(PersonId id) {
        return accounts.findById(id.value()).orElseThrow(() -> new NotFound("There is no such person."));
    }

    private List<Person> withPermission(Permission permission, Limit limit) {
        List<Role> roles = Stream.of(Role.values())
                .filter(role -> role.permissions().contains(permission))
                .toList();
        return accounts.withRoles(roles, limit).stream().map(Account::toPerson).toList();
    }
}
