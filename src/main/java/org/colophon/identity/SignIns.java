package org.colophon.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colophon.shared.Digests;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sign-ins as database rows, so that public site, newsroom and every node see the same ones and a restart signs nobody
 * out. The browser holds a random token in a cookie; the row holds the token's hash.
 */
@Service
@Transactional
public class SignIns {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration SEEN_EVERY = Duration.ofMinutes(5);

    private final SignInRepository signIns;
    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final String decoyHash;

    SignIns(
            SignInRepository signIns,
            AccountRepository accounts,
            PasswordEncoder passwords,
            Attempts attempts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.signIns = signIns;
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
        this.events = events;
        this.clock = clock;
        this.decoyHash = String.valueOf(passwords.encode("nobody has this password"));
    }

    /**
     * Signs somebody in.
     *
     * @param from the address the request came from, for the limit on failed attempts
     * @param device what the browser says it is
     * @return the token for the cookie, or empty when address and password do not belong together or the account is
     *     closed; which of these it was is not told
     * @throws TooManyAttempts after too many failures with this address or from this place
     */
    public Optional<String> signIn(String email, String password, String from, String device) {
        String address = NewPerson.normalise(email);
        try {
            attempts.check(address, from);
        } catch (TooManyAttempts refused) {
            if (attempts.isFirstRefusal(address, from)) {
                events.publishEvent(new AccountNews.SignInRefused(address));
            }
            throw refused;
        }
        Optional<Account> account = accounts.findByEmail(address).filter(Account::isActive);
        // The hash is computed for unknown addresses too, so that the time taken does not tell who has an account.
        Optional<String> hash = account.map(Account::passwordHash);
        if (!passwords.matches(password, hash.orElse(decoyHash)) || account.isEmpty() || hash.isEmpty()) {
            attempts.failed(address, from);
            return Optional.empty();
        }
        attempts.succeeded(address);
        events.publishEvent(new AccountNews.Entered(account.get().toPerson()));
        return Optional.of(open(account.get(), device));
    }

    /** Signs in somebody who has just signed up or followed the set-up link. */
    public String open(Person person, String device) {
        return open(accounts.getReferenceById(person.id().value()), device);
    }

    /** Who holds this token, if the sign-in is still valid. */
    public Optional<SignedInPerson> authenticate(String token) {
        Instant now = clock.instant();
        return signIns.byTokenHash(Digests.sha256(token))
                .filter(signIn -> signIn.isValid(now))
                .map(signIn -> {
                    if (signIn.lastSeenAt().plus(SEEN_EVERY).isBefore(now)) {
                        signIns.seen(signIn.id(), now);
                    }
                    return new SignedInPerson(signIn.account().toPerson(), signIn.id());
                });
    }

    /** Ends the sign-in that this token belongs to. */
    public void signOut(String token) {
        signIns.deleteByHash(Digests.sha256(token));
    }

    /** The browsers in which the current person is signed in, the latest used first. */
    @SignedIn
    public List<SignInRecord> mine() {
        return signIns.of(CurrentPerson.require().id().value()).stream()
                .map(SignIn::toRecord)
                .toList();
    }

    /** Ends one of the current person's own sign-ins; somebody else's is left alone. */
    @SignedIn
    public void revoke(UUID signIn) {
        signIns.deleteOwn(signIn, CurrentPerson.require().id().value());
    }

    /** Ends every sign-in of somebody. */
    @MayAdminister
    public void revokeAll(PersonId person) {
        signIns.deleteAllOf(person.value());
    }

    @Scheduled(fixedDelay = 6 * 60 * 60 * 1000L)
    void forgetExpired() {
        signIns.deleteExpired(clock.instant());
    }

    private String open(Account account, String device) {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        String shortDevice = device.length() > 200 ? device.substring(0, 200) : device;
        signIns.save(new SignIn(Digests.sha256(token), account, shortDevice, clock.instant()));
        return token;
    }
}
