package org.colophon.sourcing;

import org.jspecify.annotations.Nullable;

/**
 * Where a fact is known from.
 *
 * @param source the source, if one is recorded
 * @param locator where in the source: a page, a minute, a section; may be empty
 * @param sentence the sentence of the source that says it, quoted; may be empty
 */
public record Evidence(@Nullable SourceId source, String locator, String sentence) {}
