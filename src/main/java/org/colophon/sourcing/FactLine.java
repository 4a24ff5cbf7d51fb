package org.colophon.sourcing;

import org.jspecify.annotations.Nullable;

/**
 * A fact as lists of the newsroom show it.
 *
 * @param articles how many use it
 * @param source where it is known from, if recorded
 * @param changedBy the name of who changed it last; empty where nobody knows
 */
public record FactLine(Fact fact, long articles, @Nullable Source source, String changedBy) {}
