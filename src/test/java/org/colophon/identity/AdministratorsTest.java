package org.colophon.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens where there is one administrator or none: in transactions that are rolled back. */
@IntegrationTest
class AdministratorsTest {

    @Autowired
    private People people;

    @Autowired
    private SetUp setUp;

    @Autowired
    private AccountRepository accounts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Cast cast;

    @Test
    void the_last_administrator_cannot_lose_the_role_or_the_account() {
        Person last = cast.another(Role.ADMINISTRATOR);
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            accounts.findAll()
                    .forEach(account ->
                            account.setActive(account.id().equals(last.id().value())));
            accounts.flush();
            ActingAs.person(last, () -> {
                assertThat(Refused.field(() -> people.changeRoles(last.id(), EnumSet.of(Role.EDITOR))))
                        .isEqualTo("roles");
                assertThat(Refused.field(() -> people.setActive(last.id(), false)))
                        .isEqualTo("roles");
                assertThat(people.changeRoles(last.id(), EnumSet.of(Role.ADMINISTRATOR, Role.EDITOR))
                                .roles())
                        .containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.EDITOR);
            });
        });
        Person other = cast.another(Role.ADMINISTRATOR);
        ActingAs.person(
                other,
                () -> assertThat(people.changeRoles(last.id(), EnumSet.of(Role.READER))
                                .roles())
                        .containsExactly(Role.READER));
    }

    @Test
    void the_set_up_link_works_once() {
        String token = String.valueOf(ReflectionTestUtils.getField(setUp, SetUp.class, "token"));
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            accounts.findAll().forEach(account -> account.setActive(false));
            accounts.flush();
            assertThat(setUp.opensWith("guessed")).isFalse();
            assertThat(Refused.field(
                            () -> setUp.firstAdministrator("guessed", "Ada", "ada@first.example", Cast.PASSWORD)))
                    .isEqualTo("token");
            assertThat(setUp.opensWith(token)).isTrue();
            Person first = setUp.firstAdministrator(token, "Ada", "ada@first.example", Cast.PASSWORD);
            assertThat(first.permissions()).contains(Permission.ADMINISTER, Permission.PUBLISH);
            assertThat(setUp.opensWith(token)).isFalse();
            assertThat(Refused.field(() -> setUp.firstAdministrator(token, "Eve", "eve@first.example", Cast.PASSWORD)))
                    .isEqualTo("token");
        });
    }
}
