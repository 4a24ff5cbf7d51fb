package org.colophon.manuscript;

import java.util.UUID;

/**
 * Somebody stated anew where text of a published article comes from, or the newsroom recognised it. Whether that text is
 * what readers see is not looked at. Delivered after commit to listeners that ask for that.
 *
 * @param article the manuscript's id (a bare UUID: events are stored as JSON)
 * @param by the id of the person whose edit it was
 */
public record OriginsRestated(UUID article, UUID by) {}
