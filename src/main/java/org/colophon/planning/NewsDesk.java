package org.colophon.planning;

import java.util.Set;
import java.util.UUID;

/**
 * A desk of the newsroom: "City", "Night desk".
 *
 * @param sections ids of the sections it looks after; their articles are this desk's unless somebody chose another one
 */
public record NewsDesk(UUID id, String name, Set<UUID> sections) {

    public NewsDesk {
        sections = Set.copyOf(sections);
    }
}
