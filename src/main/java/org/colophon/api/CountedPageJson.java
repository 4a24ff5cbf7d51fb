package org.colophon.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of a list of known length.
 *
 * @param total how many items the whole list has
 * @param next what to send as {@code after} for the following stretch, null at the end
 */
record CountedPageJson<T>(
        List<T> items, long total, @Nullable String next) {}
