package org.colophon.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.colophon.shared.BadInput;
import org.colophon.shared.Digests;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keys by which scripts and assistants use the API in a person's name. A token acts with the roles that its person has
 * at that moment, narrowed to its scopes. Its secret is 160 random bits, so a plain hash of it is enough to store; it is
 * found by that hash, so that no comparison takes longer for a better guess.
 */
@Service
@Transactional
public class AccessTokens {

    /** How every secret begins, so that programs that look for leaked secrets know one when they see it. */
    public static final String PREFIX = "colophon_";

    static final int MOST = 50;

    private static final Pattern SECRET = Pattern.compile(PREFIX + "[0-9a-f]{40}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration USED_EVERY = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int SHOWN = 500;

    private final AccessTokenRepository tokens;
    private final AccountRepository accounts;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccessTokens(
            AccessTokenRepository tokens,
            AccountRepository accounts,
            Attempts attempts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.attempts = attempts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes a token for the current person.
     *
     * @return the token with its secret, which cannot be had again
     * @throws BadInput when the person may not do what a scope stands for, or has fifty tokens already
     * @throws AccessDeniedException when a token asks for another
     */
    @InNewsroom
    public IssuedToken make(NewAccessToken wanted) {
        if (CurrentPerson.viaToken()) {
            throw new AccessDeniedException("A token cannot make tokens.");
        }
        Person me = CurrentPerson.require();
        for (Scope scope : wanted.scopes()) {
            if (!me.may(scope.needed())) {
                throw new BadInput("scopes", "Your role does not allow this: %s.".formatted(scope.title()));
            }
        }
        if (tokens.of(me.id().value()).size() >= MOST) {
            throw new BadInput("name", "You have %d tokens. Revoke one that is not used.".formatted(MOST));
        }
        byte[] bytes = new byte[20];
        RANDOM.nextBytes(bytes);
        String secret = PREFIX + HexFormat.of().formatHex(bytes);
        Account account = accounts.getReferenceById(me.id().value());
        Instant now = clock.instant();
        AccessToken made = tokens.save(
                new AccessToken(Digests.sha256(secret), account, wanted.name(), wanted.scopes(), now, wanted.life()));
        AccessTokenRecord issued = made.toRecord(now);
        events.publishEvent(new AccountNews.TokenMade(issued));
        return new IssuedToken(secret, issued);
    }

    /**
     * Whose token this is, if it is good.
     *
     * @param from the network address the request came from, for the limit on guesses
     * @return empty when it is unknown, expired or revoked, or its person's account is closed
     * @throws TooManyAttempts after too many unknown tokens from there. One that is good is never refused for that: it
     *     cannot be guessed, and many people share an address.
     */
    public Optional<SignedInPerson> authenticate(String secret, String from) {
        Instant now = clock.instant();
        Optional<AccessToken> known =
                SECRET.matcher(secret).matches() ? tokens.byTokenHash(Digests.sha256(secret)) : Optional.empty();
        if (known.isEmpty()) {
            attempts.wrongToken(from);
        }
        return known.filter(token -> token.isValid(now)).map(token -> {
            Instant before = now.minus(USED_EVERY);
            if (!token.wasUsedSince(before)) {
                tokens.used(token.id(), now, before);
            }
            return token.holder();
        });
    }

    /** The current person's tokens that are not revoked, the newest first. */
    @InNewsroom
    public List<AccessTokenRecord> mine() {
        return records(tokens.of(CurrentPerson.require().id().value()));
    }

    /** Ends one of the current person's own tokens at once; somebody else's is left alone. */
    @InNewsroom
    public void revoke(UUID token) {
        PersonId me = CurrentPerson.require().id();
        Optional<AccessTokenRecord> known =
                record(token).filter(one -> one.person().id().equals(me));
        if (tokens.revokeOwn(token, me.value(), clock.instant()) > 0) {
            known.ifPresent(one -> events.publishEvent(new AccountNews.TokenRevoked(one)));
        }
    }

    /** Up to 500 tokens of all people that are not revoked, by person. */
    @MayAdminister
    public List<AccessTokenRecord> all() {
        return records(tokens.all(Limit.of(SHOWN)));
    }

    /** Ends anybody's token at once. */
    @MayAdminister
    public void revokeAnybodys(UUID token) {
        Optional<AccessTokenRecord> known = record(token);
        if (tokens.revoke(token, clock.instant()) > 0) {
            known.ifPresent(one -> events.publishEvent(new AccountNews.TokenRevoked(one)));
        }
    }

    @Scheduled(fixedDelay = 6 * 60 * 60 * 1000L)
    void forgetEnded() {
        tokens.deleteEnded(clock.instant().minus(KEPT));
    }

    private Optional<AccessTokenRecord> record(UUID token) {
        return tokens.findById(token).map(one -> one.toRecord(clock.instant()));
    }

    private List<AccessTokenRecord> records(List<AccessToken> found) {
        Instant now = clock.instant();
        return found.stream().map(token -> token.toRecord(now)).toList();
    }
}
