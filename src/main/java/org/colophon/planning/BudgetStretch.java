package org.colophon.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a column or list of the budget.
 *
 * @param count how many articles the whole column or list has
 * @param next what to hand in to get the following stretch, or null at the end
 */
public record BudgetStretch(
        List<BudgetCard> cards, long count, @Nullable String next) {

    public BudgetStretch {
        cards = List.copyOf(cards);
    }
}
