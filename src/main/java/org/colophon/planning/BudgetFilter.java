package org.colophon.planning;

import java.util.Set;
import java.util.UUID;
import org.colophon.article.ArticleState;
import org.colophon.identity.PersonId;
import org.colophon.shared.Coded;
import org.jspecify.annotations.Nullable;

/**
 * Which articles the budget shows. Null or empty means all.
 *
 * @param whose whether only those of somebody, or of nobody
 * @param person somebody assigned, for {@link Whose#ONE}
 * @param text words in the headline
 * @param ended whether killed and retracted articles are shown too
 */
public record BudgetFilter(
        @Nullable UUID desk,
        @Nullable UUID section,
        Whose whose,
        @Nullable PersonId person,
        @Nullable Priority priority,
        Due due,
        String text,
        boolean ended) {

    /** Everything in progress. */
    public static final BudgetFilter ALL = new BudgetFilter(null, null, Whose.ALL, null, null, Due.ANY, "", false);

    /** Whose articles are shown. */
    public enum Whose implements Coded {
        ALL,
        /** The current person's. */
        MINE,
        /** Those nobody is assigned to. */
        NOBODYS,
        /** One person's. */
        ONE;

        @Override
        public String code() {
            return Coded.name(this);
        }
    }

    /** When they are due, in the newsroom's time zone. */
    public enum Due implements Coded {
        ANY("Any time"),
        OVERDUE("Overdue"),
        TODAY("Today or overdue"),
        WEEK("Within a week, or overdue"),
        NONE("No due time");

        private final String title;

        Due(String title) {
            this.title = title;
        }

        /** The name on screen. */
        public String title() {
            return title;
        }

        @Override
        public String code() {
            return Coded.name(this);
        }
    }

    /** The states of which articles are shown, in the order of the columns. */
    public Set<ArticleState> states() {
        return ended ? BudgetColumns.ALL : BudgetColumns.IN_PROGRESS;
    }

    public BudgetFilter withText(String words) {
        return new BudgetFilter(desk, section, whose, person, priority, due, words, ended);
    }

    public BudgetFilter withDesk(@Nullable UUID id) {
        return new BudgetFilter(id, section, whose, person, priority, due, text, ended);
    }

    public BudgetFilter withSection(@Nullable UUID id) {
        return new BudgetFilter(desk, id, whose, person, priority, due, text, ended);
    }

    public BudgetFilter withWhose(Whose kind, @Nullable PersonId somebody) {
        return new BudgetFilter(desk, section, kind, somebody, priority, due, text, ended);
    }

    public BudgetFilter withPriority(@Nullable Priority level) {
        return new BudgetFilter(desk, section, whose, person, level, due, text, ended);
    }

    public BudgetFilter withDue(Due time) {
        return new BudgetFilter(desk, section, whose, person, priority, time, text, ended);
    }

    public BudgetFilter withEnded(boolean shown) {
        return new BudgetFilter(desk, section, whose, person, priority, due, text, shown);
    }
}
