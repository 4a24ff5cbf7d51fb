package org.colophon.consultation;

import java.time.Duration;
import java.util.regex.Pattern;
import org.colophon.shared.BadInput;

/**
 * Whom to ask what.
 *
 * @param version of the manuscript that is shown
 * @param name of the person, 1 to 200 characters
 * @param mail may be empty
 * @param question 1 to 4,000 characters
 * @param life until the link expires, an hour to 60 days
 * @param compare what the page can compare this version with
 */
public record NewConsultation(
        long version, String name, String mail, Capacity capacity, String question, Duration life, Compare compare) {

    /** The usual life of a link. */
    public static final Duration USUAL = Duration.ofDays(7);

    private static final Duration LEAST = Duration.ofHours(1);
    private static final Duration MOST = Duration.ofDays(60);
    private static final Pattern MAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,189}");

    /** What a version can be compared with. */
    public enum Compare {
        NOTHING("Nothing"),
        SHOWN("What this person was shown last"),
        PUBLISHED("What was last published");

        private final String title;

        Compare(String title) {
            this.title = title;
        }

        /** The name on screen. */
        public String title() {
            return title;
        }
    }

    /** @throws BadInput for the field that cannot be taken */
    public NewConsultation {
        name = name.strip();
        mail = mail.strip();
        question = question.strip().replace("\r\n", "\n");
        if (name.isEmpty() || name.length() > 200 || name.chars().anyMatch(Character::isISOControl)) {
            throw new BadInput("name", "Give the person's name in 1 to 200 characters.");
        }
        if (!mail.isEmpty() && !MAIL.matcher(mail).matches()) {
            throw new BadInput("mail", "This is no mail address.");
        }
        if (question.isEmpty() || question.length() > 4_000) {
            throw new BadInput("question", "Say in 1 to 4,000 characters what you ask.");
        }
        if (life.compareTo(LEAST) < 0 || life.compareTo(MOST) > 0) {
            throw new BadInput("life", "A link lives an hour at least and 60 days at most.");
        }
    }
}
