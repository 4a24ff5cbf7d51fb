package org.colophon.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class PeopleTest {

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

    private static String unique(String start) {
        return start + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void a_reader_signs_up_and_is_a_reader_only() {
        String email = unique("Mona.") + "@Example.org";
        Person mona = people.signUp("  Mona Reed ", email, Cast.PASSWORD, unique("place"));
        assertThat(mona.name()).isEqualTo("Mona Reed");
        assertThat(mona.email()).isEqualTo(email.toLowerCase(Locale.ROOT));
        assertThat(mona.roles()).containsExactly(Role.READER);
        assertThat(people.byEmail(" " + email + " ")).contains(mona);
        assertThat(people.byHandle(mona.handle())).contains(mona);
        assertThat(people.find(mona.id())).contains(mona);
    }

    @Test
    void an_address_is_taken_whatever_its_case() {
        String name = unique("taken.");
        people.signUp("One", name + "@example.org", Cast.PASSWORD, unique("place"));
        assertThat(Refused.field(() -> people.signUp(
                        "Two", name.toUpperCase(Locale.ROOT) + "@EXAMPLE.org", Cast.PASSWORD, unique("place"))))
                .isEqualTo("email");
    }

    @Test
    void people_of_one_name_get_numbered_handles() {
        String name = unique("Same Name ");
        String base = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        for (String handle : new String[] {base, base + "-2", base + "-3"}) {
            assertThat(people.signUp(name, unique("same") + "@example.org", Cast.PASSWORD, unique("place"))
                            .handle())
                    .isEqualTo(handle);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"🚲", "李 明", "…"})
    void a_name_without_latin_letters_gets_a_handle_all_the_same(String name) {
        Person person = people.signUp(name, unique("letters") + "@example.org", Cast.PASSWORD, unique("place"));
        assertThat(person.handle()).startsWith("person");
        assertThat(person.name()).isEqualTo(name);
    }

    @Test
    void the_longest_name_has_a_handle_that_fits_its_column() {
        String name = "Ab ".repeat(40).strip();
        for (int i = 0; i < 3; i++) {
            assertThat(people.signUp(name, unique("long") + "@example.org", Cast.PASSWORD, unique("place"))
                            .handle())
                    .hasSizeLessThanOrEqualTo(60);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ann | no-at-sign            | correct horse | email
            Ann | two@at@example.org    | correct horse | email
            Ann | sp ace@example.org    | correct horse | email
            Ann | ann@example.org.      | correct horse | email
            Ann | ann@                  | correct horse | email
            Ann | <ann@example.org>     | correct horse | email
            ''  | ann@example.org       | correct horse | name
            Ann | ann@example.org       | 123456789     | password
            """)
    void what_cannot_be_taken_is_refused_at_its_field(String name, String email, String password, String field) {
        assertThat(Refused.field(() -> people.signUp(name, email, password, unique("place"))))
                .isEqualTo(field);
    }

    @Test
    void a_password_has_10_to_200_characters() {
        assertThat(people.signUp("Ann", unique("p") + "@example.org", "x".repeat(10), unique("place"))
                        .active())
                .isTrue();
        assertThat(people.signUp("Ann", unique("p") + "@example.org", "x".repeat(200), unique("place"))
                        .active())
                .isTrue();
        assertThat(Refused.field(() -> people.signUp("Ann", "a@example.org", "x".repeat(201), unique("place"))))
                .isEqualTo("password");
    }

    @Test
    void the_password_is_in_no_text_form() {
        assertThat(new NewPerson("Ann", "ann@example.org", Cast.PASSWORD, Set.of()).toString())
                .doesNotContain(Cast.PASSWORD);
    }

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
