package org.colophon.identity;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.colophon.shared.BadInput;

/**
 * What is asked of somebody who gets an account. Checked when made.
 *
 * @param name the name as printed, 1 to 120 characters
 * @param email any address with one @ and a host, kept in lower case
 * @param password 10 to 200 characters (NIST SP 800-63B: length counts, not composition)
 */
public record NewPerson(String name, String email, String password, Set<Role> roles) {

    /** Shortest password in characters. */
    public static final int PASSWORD_MIN = 10;

    private static final int PASSWORD_MAX = 200;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"'(),;:\\\\\\[\\]]{1,64}@[a-z0-9.-]{1,180}[a-z0-9]");

    /** @throws BadInput naming the first field that cannot be taken */
    public NewPerson {
        name = name.strip();
        email = normalise(email);
        roles = Set.copyOf(roles);
        if (name.isEmpty() || name.length() > 120 || name.chars().anyMatch(Character::isISOControl)) {
            throw new BadInput("name", "Give a name of 1 to 120 characters.");
        }
        if (!EMAIL.matcher(email).matches()) {
            throw new BadInput("email", "Give an e-mail address such as name@example.org.");
        }
        checkPassword(password);
    }

    /** @throws BadInput when the password is too short or too long */
    public static void checkPassword(String password) {
        if (password.length() < PASSWORD_MIN || password.length() > PASSWORD_MAX) {
            throw new BadInput(
                    "password", "Choose a password of %d to %d characters.".formatted(PASSWORD_MIN, PASSWORD_MAX));
        }
    }

    static String normalise(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Leaves the password out. */
    @Override
    public String toString() {
        return "NewPerson[name=" + name + ", email=" + email + ", roles=" + roles + "]";
    }
}
