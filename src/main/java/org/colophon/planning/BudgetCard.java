package org.colophon.planning;

import java.time.Instant;
import java.util.List;
import org.colophon.article.Article;
import org.colophon.article.ArticleId;
import org.colophon.identity.Person;
import org.jspecify.annotations.Nullable;

/**
 * An article on the budget, with everything its card says.
 *
 * @param desk the desk it is planned for, or that of its section
 * @param hour when it is published, for what is on the schedule
 */
public record BudgetCard(
        Article article,
        Plan plan,
        @Nullable NewsDesk desk,
        List<Person> assignees,
        @Nullable Person reviewer,
        @Nullable Instant hour) {

    public BudgetCard {
        assignees = List.copyOf(assignees);
    }

    /** The article's id. */
    public ArticleId id() {
        return article.id();
    }

    /** When it is due. */
    public @Nullable Instant due() {
        return plan.brief().due();
    }

    /** The time under which the calendar has it: its hour on the schedule, or its due time. */
    public @Nullable Instant time() {
        return hour == null ? due() : hour;
    }

    /** Whether it was to be handed in by now and is still being written. */
    public boolean overdue(Instant now) {
        Instant due = due();
        return due != null
                && due.isBefore(now)
                && switch (article.state()) {
                    case PITCH, DRAFT, IN_REVIEW, CORRECTING -> true;
                    case APPROVED, SCHEDULED, PUBLISHED, RETRACTED, KILLED -> false;
                };
    }

    /** Compares cards as a list in this order has them. */
    public int compareTo(BudgetCard other, BudgetOrder order) {
        return place(order).compareTo(other.place(order));
    }

    BudgetPlace place(BudgetOrder order) {
        Instant due = due();
        Instant at = due == null ? BudgetPlace.NEVER : due;
        return switch (order) {
            case DUE -> new BudgetPlace(false, 0, at, article.id().value());
            case PRIORITY ->
                new BudgetPlace(
                        false,
                        Priority.URGENT.ordinal() - plan.brief().priority().ordinal(),
                        at,
                        article.id().value());
            case CHANGE ->
                new BudgetPlace(true, 0, article.changedAt(), article.id().value());
        };
    }
}
