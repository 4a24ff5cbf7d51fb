package org.colophon.article;

import java.util.List;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.MayEdit;
import org.colophon.identity.MayWrite;
import org.colophon.identity.People;
import org.colophon.identity.Permission;
import org.colophon.identity.PersonId;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is to write an article. Who is assigned may write in it, as those may who are bylined on it; whose names are printed
 * is another matter and does not change.
 *
 * <p>All methods throw {@link AccessDeniedException} where the person may not, {@link BadInput} where the article cannot,
 * and {@link NotFound} where there is none.
 */
@Service
@Transactional
public class Assignments {

    private static final int MOST = 20;

    private final ArticleRepository rows;
    private final People people;

    Assignments(ArticleRepository rows, People people) {
        this.rows = rows;
        this.people = people;
    }

    /** Locks the article until the end of the transaction, for something the current person may do with it now. */
    @InNewsroom
    public Article lockFor(ArticleId id, ArticleAction action) {
        return allowed(id, action).toArticle();
    }

    /** Assigns these people in this order, and nobody else. Each of them must be able to write. */
    @MayEdit
    public Article assign(ArticleId id, List<PersonId> assignees) {
        StoredArticle stored = allowed(id, ArticleAction.BRIEF);
        List<PersonId> before = stored.toArticle().assignees();
        List<PersonId> added = assignees.stream()
                .distinct()
                .filter(person -> !before.contains(person))
                .toList();
        long writers = people.all(added).values().stream()
                .filter(person -> person.may(Permission.WRITE))
                .count();
        if (writers < added.size()) {
            throw new BadInput("assignees", "Only people who may write can be assigned.");
        }
        if (assignees.size() > MOST) {
            throw new BadInput("assignees", "Assign %d people at most.".formatted(MOST));
        }
        stored.setAssignees(assignees);
        return flushed(stored);
    }

    /** The current person takes a pitch or draft that nobody is assigned to. */
    @MayWrite
    public Article take(ArticleId id) {
        StoredArticle stored = allowed(id, ArticleAction.TAKE);
        stored.setAssignees(List.of(CurrentPerson.require().id()));
        return flushed(stored);
    }

    private Article flushed(StoredArticle stored) {
        rows.flush();
        return stored.toArticle();
    }

    private StoredArticle allowed(ArticleId id, ArticleAction action) {
        StoredArticle stored = rows.locked(id.value()).orElseThrow(() -> new NotFound("There is no such article."));
        stored.toArticle().require(action, CurrentPerson.require());
        return stored;
    }
}
