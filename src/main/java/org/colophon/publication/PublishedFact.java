package org.colophon.publication;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it was when published.
 *
 * @param key the article's name for it
 * @param fact the fact's own id, the same in every article that uses it
 * @param kind code of the kind, such as {@code money}
 * @param value in machine form
 * @param printed as readers read it, such as "up to $50 billion"
 * @param title label, date and source in a few words, for hover and screen readers
 * @param asOf the day for which it holds, as an ISO date, if known
 * @param sourceKey key of its source among the article's sources, if recorded there
 */
public record PublishedFact(
        String key,
        UUID fact,
        String label,
        String kind,
        String value,
        String printed,
        String title,
        @Nullable String asOf,
        @Nullable String sourceKey) {}
