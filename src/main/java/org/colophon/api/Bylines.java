package org.colophon.api;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.colophon.article.Byline;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.People;
import org.colophon.identity.Person;
import org.colophon.shared.BadInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the accounts behind the names of authors. A handle names an account for certain. A name alone belongs to whoever
 * already stands on the article under it, otherwise to the only member of the newsroom of that name; any other name is
 * printed without an account.
 */
@Component
class Bylines {

    private final People people;

    Bylines(People people) {
        this.people = people;
    }

    /** @param before the authors named on the article so far */
    List<Byline> of(List<@Nullable AuthorJson> authors, List<Byline> before) {
        List<Person> members = people.newsroom();
        return Fields.each("authors", authors, author -> of(author, before, members));
    }

    private Byline of(AuthorJson author, List<Byline> before, List<Person> members) {
        if (author.handle() != null) {
            Person account = people.byHandle(author.handle())
                    .orElseThrow(() -> new BadInput("handle", "Nobody has this handle."));
            return new Byline(Objects.requireNonNullElse(author.name(), account.name()), account.id());
        }
        String name = Objects.requireNonNullElse(author.name(), "").strip();
        return before.stream()
                .filter(byline -> byline.name().equals(name))
                .findFirst()
                .orElseGet(() -> named(name, members));
    }

    private static Byline named(String name, List<Person> members) {
        List<Person> found = Stream.concat(CurrentPerson.find().stream(), members.stream())
                .filter(member -> member.name().equals(name))
                .distinct()
                .toList();
        return new Byline(name, found.size() == 1 ? found.getFirst().id() : null);
    }
}
