package org.colophon.planning;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.colophon.article.ArticleState;

/** The columns of the budget, from left to right. */
final class BudgetColumns {

    /** So long a published article stays on the budget. */
    static final Duration STAYS = Duration.ofHours(24);

    static final Set<ArticleState> IN_PROGRESS = set(
            ArticleState.PITCH,
            ArticleState.DRAFT,
            ArticleState.IN_REVIEW,
            ArticleState.APPROVED,
            ArticleState.SCHEDULED,
            ArticleState.CORRECTING,
            ArticleState.PUBLISHED);

    static final Set<ArticleState> ALL = set(
            ArticleState.PITCH,
            ArticleState.DRAFT,
            ArticleState.IN_REVIEW,
            ArticleState.APPROVED,
            ArticleState.SCHEDULED,
            ArticleState.CORRECTING,
            ArticleState.PUBLISHED,
            ArticleState.RETRACTED,
            ArticleState.KILLED);

    private BudgetColumns() {}

    private static Set<ArticleState> set(ArticleState... states) {
        List<ArticleState> inOrder = Arrays.asList(states);
        return Collections.unmodifiableSet(new LinkedHashSet<>(inOrder));
    }
}
