package org.colophon.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.colophon.identity.AccessTokens;
import org.colophon.identity.ActingAs;
import org.colophon.identity.IssuedToken;
import org.colophon.identity.NewAccessToken;
import org.colophon.identity.People;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.identity.Scope;
import org.colophon.identity.SignIns;
import org.colophon.identity.TokenLife;
import org.colophon.identity.TooManyAttempts;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens to accounts stands in the log. */
@IntegrationTest
class AccountDeedsTest {

    @Autowired
    private AuditLog log;

    @Autowired
    private People people;

    @Autowired
    private SignIns signIns;

    @Autowired
    private AccessTokens tokens;

    @Autowired
    private Cast cast;

    private List<LogEntry> of(String kind, @Nullable String id, String words) {
        LogFilter filter = new LogFilter(words, null, null, kind, id, null, null);
        return ActingAs.person(cast.a(Role.ADMINISTRATOR), () -> log.list(filter, null, 100))
                .items();
    }

    @Test
    void accounts_made_changed_closed_and_reopened() {
        Person somebody = cast.another(Role.REPORTER);
        ActingAs.person(cast.a(Role.ADMINISTRATOR), () -> {
            people.changeRoles(somebody.id(), Set.of(Role.REPORTER));
            people.changeRoles(somebody.id(), Set.of(Role.REPORTER, Role.EDITOR));
            people.setActive(somebody.id(), false);
            people.setActive(somebody.id(), false);
            people.setActive(somebody.id(), true);
        });
        List<LogEntry> entries = of("person", somebody.id().toString(), "");
        assertThat(entries)
                .extracting(LogEntry::action)
                .containsExactly("account-reopened", "account-closed", "roles-changed", "account-made");
        assertThat(entries.get(2).detail()).isEqualTo("Reporter → Reporter, Editor");
        assertThat(entries.get(2).by()).isEqualTo(Actor.of(cast.a(Role.ADMINISTRATOR)));
    }

    @Test
    void sign_ins_of_members_and_not_of_readers() {
        Person reporter = cast.another(Role.REPORTER);
        Person reader = cast.another(Role.READER);
        signIns.signIn(reporter.email(), Cast.PASSWORD, "198.51.100.1", "test");
        signIns.signIn(reader.email(), Cast.PASSWORD, "198.51.100.1", "test");
        assertThat(of("person", reporter.id().toString(), "").getFirst())
                .returns("signed-in", LogEntry::action)
                .returns(Actor.of(reporter), LogEntry::by);
        assertThat(of("person", reader.id().toString(), ""))
                .extracting(LogEntry::action)
                .doesNotContain("signed-in");
    }

    @Test
    void a_refusal_for_too_many_attempts_once_and_not_for_every_attempt() {
        String address = UUID.randomUUID() + "@test.example";
        for (int n = 0; n < 10; n++) {
            signIns.signIn(address, "wrong", "198.51.100." + n, "test");
        }
        for (int n = 0; n < 3; n++) {
            assertThatThrownBy(() -> signIns.signIn(address, "wrong", "198.51.100.200", "test"))
                    .isInstanceOf(TooManyAttempts.class);
        }
        assertThat(of("sign-in", null, address)).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("sign-in-refused");
            assertThat(entry.by()).isEqualTo(Actor.APPLICATION);
        });
    }

    @Test
    void tokens_made_and_revoked_without_their_secret() {
        Person editor = cast.another(Role.EDITOR);
        IssuedToken issued = ActingAs.person(
                editor,
                () -> tokens.make(new NewAccessToken("Wire robot", Set.of(Scope.values()[0]), TokenLife.DAYS_30)));
        UUID id = issued.token().id();
        ActingAs.person(editor, () -> {
            tokens.revoke(id);
            tokens.revoke(id);
        });
        List<LogEntry> entries = of("token", id.toString(), "");
        assertThat(entries).extracting(LogEntry::action).containsExactly("token-revoked", "token-made");
        assertThat(entries)
                .allSatisfy(entry ->
                        assertThat(entry.toString()).contains("Wire robot").doesNotContain(issued.secret()));
    }
}
