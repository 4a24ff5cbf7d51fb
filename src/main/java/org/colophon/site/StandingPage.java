package org.colophon.site;

import java.time.Instant;

/**
 * A page that stands for as long as the paper does, such as About or Imprint.
 *
 * @param slug the whole of its address: {@code about} stands at {@code /about}
 * @param body Markdown
 * @param revision goes up with every save; hand it in when saving
 */
public record StandingPage(String slug, String title, String body, long revision, Instant changedAt) {}
