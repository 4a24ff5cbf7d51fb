package org.colophon.discussion;

import java.util.List;
import org.colophon.shared.BadInput;

/**
 * The rules that moderators set in the newsroom. docs/discussion.md says what each does.
 *
 * @param longest characters of a comment, 100 to 5,000
 * @param links how many links a comment may have before it waits
 * @param banned words and phrases with which a comment is rejected; a star at the end stands for any ending
 * @param suspect words and phrases with which it waits
 * @param newAccountHours within how many hours of signing up comments with links wait; 0 for never
 * @param firstComments how many comments of a person wait before others are published at once; 0 for none
 * @param turnedDown after how many comments turned down within thirty days all wait; 0 for never
 * @param editMinutes for how long authors can edit; 0 for never
 * @param closeAfterDays after how many days since its publication a discussion closes; 0 for never
 */
public record ModerationRules(
        int longest,
        int links,
        List<String> banned,
        List<String> suspect,
        int newAccountHours,
        int firstComments,
        int turnedDown,
        int editMinutes,
        int closeAfterDays) {

    /** The longest comment that any rule allows, in characters. */
    public static final int LONGEST = 5_000;

    /** How many words and phrases a list holds at most. */
    public static final int WORDS = 2_000;

    /** What holds until somebody decides otherwise. */
    public static final ModerationRules INITIAL = new ModerationRules(LONGEST, 3, List.of(), List.of(), 24, 0, 3, 5, 0);

    public ModerationRules {
        within("longest", longest, 100, LONGEST);
        within("links", links, 0, 50);
        within("newAccountHours", newAccountHours, 0, 24 * 365);
        within("firstComments", firstComments, 0, 100);
        within("turnedDown", turnedDown, 0, 100);
        within("editMinutes", editMinutes, 0, 24 * 60);
        within("closeAfterDays", closeAfterDays, 0, 3650);
        banned = words("banned", banned);
        suspect = words("suspect", suspect);
    }

    private static void within(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw new BadInput(field, "Enter a number from %,d to %,d.".formatted(least, most));
        }
    }

    private static List<String> words(String field, List<String> lines) {
        List<String> words = lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        if (words.size() > WORDS) {
            throw new BadInput(field, "A list has %,d lines at most.".formatted(WORDS));
        }
        for (String word : words) {
            if (!WordList.isPhrase(word)) {
                throw new BadInput(
                        field, "“%s” is no phrase of one to %d words.".formatted(word, WordList.LONGEST_PHRASE));
            }
        }
        return words;
    }
}
