package org.colophon.planning;

import org.colophon.shared.Coded;

/** In which order the budget's list stands. Ties go by due time, and then the newest article first. */
public enum BudgetOrder implements Coded {
    DUE("Due first"),
    PRIORITY("Most pressing first"),
    CHANGE("Latest change first");

    private final String title;

    BudgetOrder(String title) {
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
