package org.colophon.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.colophon.shared.Digests;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@IntegrationTest
class SignInsTest {

    @Autowired
    private SignIns signIns;

    @Autowired
    private People people;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcTemplate sql;

    private final String place = UUID.randomUUID().toString();

    private boolean signsIn(String email, String password) {
        return signIns.signIn(email, password, place, "test").isPresent();
    }

    @Test
    void address_and_password_must_belong_together() {
        Person reader = cast.another(Role.READER);
        assertThat(signsIn(reader.email(), "wrong password")).isFalse();
        assertThat(signsIn("nobody@test.example", Cast.PASSWORD)).isFalse();
        assertThat(signsIn(reader.email().toUpperCase(Locale.ROOT) + " ", Cast.PASSWORD))
                .isTrue();
    }

    @Test
    void a_password_counts_to_its_last_character() {
        String start = "é".repeat(100) + "x".repeat(99);
        Person reader = people.signUp("Long Word", place + "@test.example", start + "1", place);
        assertThat(signsIn(reader.email(), start + "2")).isFalse();
        assertThat(signsIn(reader.email(), start)).isFalse();
        assertThat(signsIn(reader.email(), start + "1")).isTrue();
    }

    @Test
    void a_closed_account_is_shut_out_at_once_and_comes_back_when_reopened() {
        Person reader = cast.another(Role.READER);
        String token = cast.token(reader);
        ActingAs.person(cast.a(Role.ADMINISTRATOR), () -> people.setActive(reader.id(), false));
        assertThat(signsIn(reader.email(), Cast.PASSWORD)).isFalse();
        assertThat(signIns.authenticate(token)).isEmpty();
        ActingAs.person(cast.a(Role.ADMINISTRATOR), () -> people.setActive(reader.id(), true));
        assertThat(signIns.authenticate(token)).isPresent();
    }

    @Test
    void an_account_without_a_password_takes_none() {
        accountWithoutPassword();
        assertThat(signsIn(place + "@test.example", "nobody has this password")).isFalse();
        assertThat(signsIn(place + "@test.example", "")).isFalse();
    }

    private void accountWithoutPassword() {
        sql.update(
                "insert into person (id, handle, email, name, active, created_at) values (?, ?, ?, 'No Word', true, ?)",
                UUID.randomUUID(),
                place,
                place + "@test.example",
                Instant.now().atOffset(ZoneOffset.UTC));
    }

    @Test
    void ten_failures_lock_one_account_and_no_other() {
        Person locked = cast.another(Role.READER);
        Person other = cast.another(Role.READER);
        for (int i = 0; i < 10; i++) {
            assertThat(signsIn(locked.email(), "guess number " + i)).isFalse();
        }
        assertThatThrownBy(() -> signsIn(locked.email(), Cast.PASSWORD)).isInstanceOf(TooManyAttempts.class);
        assertThat(signsIn(other.email(), Cast.PASSWORD)).isTrue();
    }

    @Test
    void a_token_authenticates_and_only_its_hash_is_stored() {
        Person reporter = cast.another(Role.REPORTER);
        String token = cast.token(reporter);
        assertThat(signIns.authenticate(token)).map(SignedInPerson::person).contains(reporter);
        assertThat(signIns.authenticate(token + "x")).isEmpty();
        assertThat(signIns.authenticate("")).isEmpty();
        List<@Nullable String> row = sql.queryForList(
                "select token_hash from sign_in where person_id = ?",
                String.class,
                reporter.id().value());
        assertThat(row).containsExactly(Digests.sha256(token));
    }

    @Test
    void a_sign_in_expires() {
        String token = cast.token(cast.another(Role.READER));
        sql.update(
                "update sign_in set expires_at = ? where token_hash = ?",
                Instant.now().minusSeconds(1).atOffset(ZoneOffset.UTC),
                Digests.sha256(token));
        assertThat(signIns.authenticate(token)).isEmpty();
        signIns.forgetExpired();
        assertThat(sql.queryForObject(
                        "select count(*) from sign_in where token_hash = ?", Long.class, Digests.sha256(token)))
                .isZero();
    }

    @Test
    void signing_out_ends_this_sign_in_only() {
        Person reader = cast.another(Role.READER);
        String here = cast.token(reader);
        String there = cast.token(reader);
        signIns.signOut(here);
        assertThat(signIns.authenticate(here)).isEmpty();
        assertThat(signIns.authenticate(there)).isPresent();
    }

    @Test
    void people_revoke_their_own_sign_ins_and_nobody_elses() {
        Person one = cast.another(Role.READER);
        Person two = cast.another(Role.READER);
        String ones = cast.token(one);
        String twos = cast.token(two);
        UUID mine = ActingAs.person(one, () -> signIns.mine().getFirst().id());
        ActingAs.person(two, () -> signIns.revoke(mine));
        assertThat(signIns.authenticate(ones)).isPresent();
        ActingAs.person(one, () -> signIns.revoke(mine));
        assertThat(signIns.authenticate(ones)).isEmpty();
        assertThat(signIns.authenticate(twos)).isPresent();
        assertThat(ActingAs.person(one, signIns::mine)).isEmpty();
    }

    @Test
    void an_administrator_ends_every_sign_in_of_somebody() {
        Person reader = cast.another(Role.READER);
        List<String> tokens = List.of(cast.token(reader), cast.token(reader));
        String other = cast.token(cast.another(Role.READER));
        ActingAs.person(cast.a(Role.ADMINISTRATOR), () -> signIns.revokeAll(reader.id()));
        assertThat(tokens)
                .allSatisfy(token -> assertThat(signIns.authenticate(token)).isEmpty());
        assertThat(signIns.authenticate(other)).isPresent();
    }

    @Test
    void a_role_taken_away_is_gone_from_open_sign_ins() {
        Person editor = cast.another(Role.EDITOR);
        String token = cast.token(editor);
        ActingAs.person(cast.a(Role.ADMINISTRATOR), () -> people.changeRoles(editor.id(), Set.of(Role.READER)));
        assertThat(signIns.authenticate(token))
                .hasValueSatisfying(
                        signedIn -> assertThat(signedIn.person().permissions()).containsExactly(Permission.COMMENT));
    }

    @Test
    void a_device_with_a_long_name_is_cut() {
        Person reader = cast.another(Role.READER);
        signIns.open(reader, "x".repeat(5_000));
        assertThat(ActingAs.person(reader, signIns::mine).getFirst().device()).hasSize(200);
    }
}
