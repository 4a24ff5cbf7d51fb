package org.colophon.discussion;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colophon.article.ArticleId;
import org.colophon.identity.People;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.identity.Role;
import org.colophon.markup.Markup;
import org.colophon.markup.SafeHtml;
import org.colophon.publication.PublishedArticles;
import org.colophon.publication.PublishedSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns stored comments into what readers and moderators see, with one query for all the people in them. */
@Component
class CommentPrinter {

    /** Which of somebody's roles is printed: the first of these. */
    private static final List<Role> PRINTED =
            List.of(Role.MODERATOR, Role.EDITOR, Role.STANDARDS_EDITOR, Role.REPORTER, Role.ADMINISTRATOR);

    private static final String SOMEBODY = "Somebody";

    private final People people;
    private final PublishedArticles articles;
    private final Markup markup;

    CommentPrinter(People people, PublishedArticles articles, Markup markup) {
        this.people = people;
        this.articles = articles;
        this.markup = markup;
    }

    List<Comment> forReaders(Collection<StoredComment> comments) {
        Map<PersonId, Person> authors = people.all(
                comments.stream().map(StoredComment::author).distinct().toList());
        return comments.stream()
                .map(comment -> forReaders(comment, authors.get(comment.author())))
                .toList();
    }

    List<ModeratedComment> forModerators(Collection<StoredComment> comments) {
        Map<PersonId, Person> known = people.all(
                comments.stream().flatMap(StoredComment::people).distinct().toList());
        List<ArticleId> below =
                comments.stream().map(StoredComment::article).distinct().toList();
        Map<ArticleId, PublishedSummary> published =
                articles.summaries(below).stream().collect(Collectors.toMap(PublishedSummary::id, Function.identity()));
        return comments.stream()
                .map(comment -> forModerators(comment, known, published.get(comment.article())))
                .toList();
    }

    static String role(Person person) {
        return PRINTED.stream()
                .filter(role -> person.active() && person.roles().contains(role))
                .findFirst()
                .map(Role::title)
                .orElse("");
    }

    private Comment forReaders(StoredComment comment, @Nullable Person author) {
        return new Comment(
                comment.id(),
                comment.parent(),
                ThreadKey.depth(comment.threadKey()),
                author == null ? SOMEBODY : author.name(),
                author == null ? "" : role(author),
                comment.isRemoved() ? SafeHtml.EMPTY : markup.comment(comment.text()),
                comment.postedAt(),
                comment.isRemoved());
    }

    private ModeratedComment forModerators(
            StoredComment comment, Map<PersonId, Person> known, @Nullable PublishedSummary article) {
        return new ModeratedComment(
                comment.id(),
                comment.article(),
                article == null ? "" : article.headline(),
                article == null ? "" : article.path() + "/comments#comment-" + comment.id(),
                comment.author(),
                name(comment.author(), known),
                comment.text(),
                markup.comment(comment.text()),
                comment.postedAt(),
                action(comment.removedBy(), comment.removedAt(), known),
                action(comment.restoredBy(), comment.restoredAt(), known));
    }

    private static ModeratedComment.@Nullable Action action(
            @Nullable PersonId by, @Nullable Instant at, Map<PersonId, Person> known) {
        return by == null || at == null ? null : new ModeratedComment.Action(name(by, known), at);
    }

    private static String name(PersonId id, Map<PersonId, Person> known) {
        Person person = known.get(id);
        return person == null ? SOMEBODY : person.name();
    }
}
