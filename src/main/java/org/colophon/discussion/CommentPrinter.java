package org.colophon.discussion;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colophon.article.ArticleId;
import org.colophon.identity.CurrentPerson;
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
    private final ReasonRows reasons;
    private final CommentReports reports;
    private final Clock clock;

    CommentPrinter(
            People people,
            PublishedArticles articles,
            Markup markup,
            ReasonRows reasons,
            CommentReports reports,
            Clock clock) {
        this.people = people;
        this.articles = articles;
        this.markup = markup;
        this.reasons = reasons;
        this.reports = reports;
        this.clock = clock;
    }

    List<Comment> forReaders(Collection<StoredComment> comments) {
        return print(comments, false);
    }

    /** The same for their own author, with the text also where others do not see it. */
    List<Comment> forTheirAuthor(Collection<StoredComment> comments) {
        return print(comments, true);
    }

    SafeHtml preview(String text) {
        return markup.comment(text);
    }

    private List<Comment> print(Collection<StoredComment> comments, boolean own) {
        Map<PersonId, Person> authors = people.all(
                comments.stream().map(StoredComment::author).distinct().toList());
        return comments.stream()
                .map(comment -> print(comment, authors.get(comment.author()), own))
                .toList();
    }

    List<ModeratedComment> forModerators(Collection<StoredComment> comments) {
        List<UUID> ids = comments.stream().map(one -> one.id().value()).toList();
        Map<UUID, PersonId> claims = reports.claims(ids, clock.instant());
        Map<PersonId, Person> known =
                people.all(Stream.concat(comments.stream().flatMap(StoredComment::people), claims.values().stream())
                        .distinct()
                        .toList());
        List<ArticleId> below =
                comments.stream().map(StoredComment::article).distinct().toList();
        Map<ArticleId, PublishedSummary> published =
                articles.summaries(below).stream().collect(Collectors.toMap(PublishedSummary::id, Function.identity()));
        Map<UUID, List<ModeratedComment.Reason>> found = reasons.of(ids);
        Map<UUID, List<ModeratedComment.Report>> open = reports.open(ids);
        return comments.stream()
                .map(comment -> forModerators(
                        comment,
                        known,
                        published.get(comment.article()),
                        new ModeratedComment.About(
                                comment.state(),
                                comment.parent(),
                                comment.featured(),
                                comment.writtenWithAi(),
                                comment.editedAt(),
                                found.getOrDefault(comment.id().value(), List.of()),
                                open.getOrDefault(comment.id().value(), List.of()),
                                other(claims.get(comment.id().value()), known))))
                .toList();
    }

    private static @Nullable String other(@Nullable PersonId claimedBy, Map<PersonId, Person> known) {
        boolean mine = CurrentPerson.find().map(me -> me.id().equals(claimedBy)).orElse(false);
        return claimedBy == null || mine ? null : name(claimedBy, known);
    }

    static String role(Person person) {
        return PRINTED.stream()
                .filter(role -> person.active() && person.roles().contains(role))
                .findFirst()
                .map(Role::title)
                .orElse("");
    }

    private Comment print(StoredComment comment, @Nullable Person author, boolean own) {
        boolean shown = own || comment.isPublished();
        return new Comment(
                comment.id(),
                comment.parent(),
                ThreadKey.depth(comment.threadKey()),
                author == null ? SOMEBODY : author.name(),
                author == null ? "" : role(author),
                shown ? markup.comment(comment.text()) : SafeHtml.EMPTY,
                comment.postedAt(),
                !shown,
                new Comment.Marks(
                        comment.state(),
                        author == null ? "" : author.handle(),
                        comment.editedAt(),
                        comment.writtenWithAi(),
                        comment.featured(),
                        comment.recommended(),
                        comment.replies()));
    }

    private ModeratedComment forModerators(
            StoredComment comment,
            Map<PersonId, Person> known,
            @Nullable PublishedSummary article,
            ModeratedComment.About about) {
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
                action(comment.restoredBy(), comment.restoredAt(), known),
                about);
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
