package org.colophon.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

@IntegrationTest
class PeopleTest {

    @Autowired
    private People people;

    private static String unique(String start) {
        return start + UUID.randomUUID().toString().substring(0, 8);
    }

    private Person signUp(String name, String email, String password) {
        return people.signUp(name, email, password, unique("place "));
    }

    @Test
    void a_reader_signs_up_and_is_a_reader_only() {
        String email = unique("Mona.") + "@Example.org";
        Person mona = signUp("  Mona Reed ", email, Cast.PASSWORD);
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
        signUp("One", name + "@example.org", Cast.PASSWORD);
        assertThat(Refused.field(() -> signUp("Two", name.toUpperCase(Locale.ROOT) + "@EXAMPLE.org", Cast.PASSWORD)))
                .isEqualTo("email");
    }

    @Test
    void people_of_one_name_get_numbered_handles() {
        String name = unique("Same Name ");
        String base = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        for (String handle : new String[] {base, base + "-2", base + "-3"}) {
            assertThat(signUp(name, unique("same") + "@example.org", Cast.PASSWORD)
                            .handle())
                    .isEqualTo(handle);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"🚲", "李 明", "…"})
    void a_name_without_latin_letters_gets_a_handle_all_the_same(String name) {
        Person person = signUp(name, unique("letters") + "@example.org", Cast.PASSWORD);
        assertThat(person.handle()).startsWith("person");
        assertThat(person.name()).isEqualTo(name);
    }

    @Test
    void the_longest_name_has_a_handle_that_fits_its_column() {
        String name = "Ab ".repeat(40).strip();
        for (int i = 0; i < 3; i++) {
            assertThat(signUp(name, unique("long") + "@example.org", Cast.PASSWORD)
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
        assertThat(Refused.field(() -> signUp(name, email, password))).isEqualTo(field);
    }

    @Test
    void a_password_has_10_to_200_characters() {
        assertThat(signUp("Ann", unique("p") + "@example.org", "x".repeat(10)).active())
                .isTrue();
        assertThat(signUp("Ann", unique("p") + "@example.org", "x".repeat(200)).active())
                .isTrue();
        assertThat(Refused.field(() -> signUp("Ann", "a@example.org", "x".repeat(201))))
                .isEqualTo("password");
    }

    @Test
    void the_password_is_in_no_text_form() {
        assertThat(new NewPerson("Ann", "ann@example.org", Cast.PASSWORD, Set.of()).toString())
                .doesNotContain(Cast.PASSWORD);
    }

    @Test
    void many_accounts_from_one_place_have_to_wait() {
        String place = unique("place ");
        for (int i = 0; i < 20; i++) {
            people.signUp("Ann", unique("many") + "@example.org", "0123456789", place);
        }
        assertThatThrownBy(() -> people.signUp("Ann", unique("many") + "@example.org", "0123456789", place))
                .isInstanceOf(TooManyAttempts.class);
    }
}
