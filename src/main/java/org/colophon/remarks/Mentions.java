package org.colophon.remarks;

import java.util.List;
import java.util.regex.Pattern;
import org.colophon.identity.Person;

/** Finds the people whom a text names with an {@code @} before their handle or their name. */
final class Mentions {

    private Mentions() {}

    static List<Person> in(String words, List<Person> people) {
        return words.indexOf('@') < 0
                ? List.of()
                : people.stream().filter(person -> names(words, person)).toList();
    }

    private static boolean names(String words, Person person) {
        return Pattern.compile(
                        "@(?:%s|%s)(?![\\p{L}\\p{N}-])"
                                .formatted(Pattern.quote(person.handle()), Pattern.quote(person.name())),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(words)
                .find();
    }
}
