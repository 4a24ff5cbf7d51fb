package org.colophon.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.colophon.shared.Digests;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class AccessTokensTest {

    @Autowired
    private AccessTokens tokens;

    @Autowired
    private People people;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcTemplate sql;

    private final String place = UUID.randomUUID().toString();

    private IssuedToken make(Person person, Scope... scopes) {
        return ActingAs.person(
                person, () -> tokens.make(new NewAccessToken("Import", Set.of(scopes), TokenLife.DAYS_90)));
    }

    private boolean isGood(IssuedToken token) {
        return tokens.authenticate(token.secret(), place).isPresent();
    }

    private Set<Permission> permissions(IssuedToken token) {
        return tokens.authenticate(token.secret(), place).orElseThrow().person().permissions();
    }

    @Test
    void a_secret_can_be_recognised_and_only_its_hash_is_stored() {
        Person editor = cast.another(Role.EDITOR);
        IssuedToken token = make(editor, Scope.READ);
        assertThat(token.secret()).matches("colophon_[0-9a-f]{40}");
        assertThat(make(editor, Scope.READ).secret()).isNotEqualTo(token.secret());
        assertThat(token.toString()).doesNotContain(token.secret());
        List<@Nullable String> stored = sql.queryForList(
                "select token_hash from access_token where id = ?",
                String.class,
                token.token().id());
        assertThat(stored).containsExactly(Digests.sha256(token.secret()));
    }

    @Test
    void it_acts_for_its_person_and_says_that_it_is_a_token() {
        Person editor = cast.another(Role.EDITOR);
        SignedInPerson holder = tokens.authenticate(
                        make(editor, Scope.READ, Scope.WRITE).secret(), place)
                .orElseThrow();
        assertThat(holder.person().id()).isEqualTo(editor.id());
        assertThat(holder.token()).isEqualTo(new TokenUse("Import", Set.of(Scope.READ, Scope.WRITE)));
        assertThat(holder.toString()).doesNotContain(AccessTokens.PREFIX);
        assertThat(ActingAs.person(editor, CurrentPerson::viaToken)).isFalse();
    }

    @Test
    void a_person_narrowed_by_a_token_stays_narrowed_wherever_it_is_asked() {
        IssuedToken token = make(cast.another(Role.ADMINISTRATOR), Scope.READ);
        Person holder = tokens.authenticate(token.secret(), place).orElseThrow().person();
        assertThat(holder.permissions()).containsExactly(Permission.NEWSROOM);
        assertThat(holder.may(Permission.EDIT)).isFalse();
        assertThat(holder.may(Permission.ADMINISTER)).isFalse();
    }

    @Test
    void revoking_works_at_once_and_only_on_ones_own() {
        Person one = cast.another(Role.REPORTER);
        IssuedToken token = make(one, Scope.READ);
        IssuedToken other = make(one, Scope.READ);
        ActingAs.person(
                cast.another(Role.EDITOR), () -> tokens.revoke(token.token().id()));
        assertThat(isGood(token)).isTrue();
        ActingAs.person(one, () -> tokens.revoke(token.token().id()));
        assertThat(isGood(token)).isFalse();
        assertThat(isGood(other)).isTrue();
        assertThat(ActingAs.person(one, tokens::mine))
                .extracting(AccessTokenRecord::id)
                .containsExactly(other.token().id());
    }

    @Test
    void administrators_see_and_revoke_everybodys() {
        Person reporter = cast.another(Role.REPORTER);
        IssuedToken token = make(reporter, Scope.READ);
        ActingAs.person(cast.a(Role.ADMINISTRATOR), () -> {
            assertThat(tokens.all()).anySatisfy(row -> {
                assertThat(row.id()).isEqualTo(token.token().id());
                assertThat(row.person()).isEqualTo(reporter);
            });
            tokens.revokeAnybodys(token.token().id());
            assertThat(tokens.all())
                    .extracting(AccessTokenRecord::id)
                    .doesNotContain(token.token().id());
        });
        assertThat(isGood(token)).isFalse();
    }

    @Test
    void a_closed_account_has_no_tokens_that_work() {
        Person reporter = cast.another(Role.REPORTER);
        IssuedToken token = make(reporter, Scope.READ);
        ActingAs.person(cast.a(Role.ADMINISTRATOR), () -> people.setActive(reporter.id(), false));
        assertThat(isGood(token)).isFalse();
        ActingAs.person(cast.a(Role.ADMINISTRATOR), () -> people.setActive(reporter.id(), true));
        assertThat(isGood(token)).isTrue();
    }

    @Test
    void a_role_taken_away_is_gone_from_tokens() {
        Person editor = cast.another(Role.EDITOR);
        IssuedToken token = make(editor, Scope.WRITE, Scope.PUBLISH);
        assertThat(permissions(token))
                .containsExactlyInAnyOrder(Permission.NEWSROOM, Permission.WRITE, Permission.EDIT, Permission.PUBLISH);
        ActingAs.person(cast.a(Role.ADMINISTRATOR), () -> people.changeRoles(editor.id(), Set.of(Role.REPORTER)));
        assertThat(permissions(token)).containsExactlyInAnyOrder(Permission.NEWSROOM, Permission.WRITE);
        ActingAs.person(cast.a(Role.ADMINISTRATOR), () -> people.changeRoles(editor.id(), Set.of(Role.READER)));
        assertThat(permissions(token)).isEmpty();
    }

    @Test
    void nobody_gives_a_token_what_they_may_not_do() {
        Person reporter = cast.a(Role.REPORTER);
        assertThat(Refused.field(() -> make(reporter, Scope.READ, Scope.PUBLISH)))
                .isEqualTo("scopes");
        assertThat(Refused.field(() -> make(cast.a(Role.MODERATOR), Scope.WRITE)))
                .isEqualTo("scopes");
        assertThatThrownBy(() -> make(cast.a(Role.READER), Scope.READ)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_token_needs_a_name_and_a_scope() {
        assertThat(Refused.field(() -> new NewAccessToken(" ", Set.of(Scope.READ), TokenLife.DAYS_30)))
                .isEqualTo("name");
        assertThat(Refused.field(() -> new NewAccessToken("x".repeat(81), Set.of(Scope.READ), TokenLife.DAYS_30)))
                .isEqualTo("name");
        assertThat(Refused.field(() -> new NewAccessToken("x\ny", Set.of(Scope.READ), TokenLife.DAYS_30)))
                .isEqualTo("name");
        assertThat(Refused.field(() -> new NewAccessToken("x", Set.of(), TokenLife.DAYS_30)))
                .isEqualTo("scopes");
    }

    @Test
    void fifty_tokens_are_enough() {
        Person reporter = cast.another(Role.REPORTER);
        for (int i = 0; i < AccessTokens.MOST; i++) {
            make(reporter, Scope.READ);
        }
        assertThat(Refused.field(() -> make(reporter, Scope.READ))).isEqualTo("name");
    }

    @Test
    void what_is_no_token_opens_nothing() {
        IssuedToken token = make(cast.another(Role.EDITOR), Scope.READ);
        String secret = token.secret();
        for (String wrong : List.of(
                "", " ", secret + "0", secret.substring(1), AccessTokens.PREFIX, Digests.sha256(secret), "' or 1=1")) {
            assertThat(tokens.authenticate(wrong, place)).as(wrong).isEmpty();
        }
    }

    @Test
    void thirty_wrong_tokens_from_one_place_are_enough_but_good_ones_go_on() {
        Person reporter = cast.another(Role.REPORTER);
        IssuedToken token = make(reporter, Scope.READ);
        IssuedToken revoked = make(reporter, Scope.READ);
        ActingAs.person(reporter, () -> tokens.revoke(revoked.token().id()));
        for (int i = 0; i < 40; i++) {
            assertThat(isGood(revoked)).isFalse(); // an old script is not somebody who guesses
        }
        String guess = AccessTokens.PREFIX + "0".repeat(40);
        for (int i = 0; i < 30; i++) {
            assertThat(tokens.authenticate(guess, place)).isEmpty();
        }
        assertThatThrownBy(() -> tokens.authenticate(guess, place)).isInstanceOf(TooManyAttempts.class);
        assertThat(tokens.authenticate(guess, "elsewhere " + place)).isEmpty();
        assertThat(isGood(token)).isTrue();
    }

    @Test
    void a_token_makes_no_tokens() {
        IssuedToken token = make(cast.another(Role.EDITOR), Scope.READ, Scope.WRITE);
        SignedInPerson holder = tokens.authenticate(token.secret(), place).orElseThrow();
        ActingAs.holder(holder, () -> {
            assertThat(CurrentPerson.viaToken()).isTrue();
            assertThat(CurrentPerson.token()).map(TokenUse::name).contains("Import");
            assertThatThrownBy(() -> tokens.make(new NewAccessToken("x", Set.of(Scope.READ), TokenLife.UNLIMITED)))
                    .isInstanceOf(AccessDeniedException.class);
            return true;
        });
        assertThat(CurrentPerson.viaToken()).isFalse();
    }
}
