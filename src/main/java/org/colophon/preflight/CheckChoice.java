package org.colophon.preflight;

import java.util.UUID;
import org.colophon.article.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What the newsroom says of one rule.
 *
 * @param code of the {@link org.colophon.article.CheckRule}
 * @param section for which it holds; null for the newsroom as a whole
 * @param level what it is there; null for what it would be without this choice: as for the newsroom as a whole, or as it
 *     comes with the product
 */
public record CheckChoice(String code, @Nullable UUID section, Finding.@Nullable Level level) {}
