package org.colophon.api;

import java.util.List;
import java.util.UUID;
import org.colophon.manuscript.Presence;

/** Who is in a manuscript. */
record PresenceJson(List<HereJson> people) {

    /** Somebody, and where the cursor is. */
    record HereJson(String client, UUID person, String name, String text, int anchor, int head, long version) {}

    static PresenceJson of(List<Presence.Here> here) {
        return new PresenceJson(here.stream()
                .map(one -> new HereJson(
                        one.client(),
                        one.person().id().value(),
                        one.person().name(),
                        one.cursor().text().code(),
                        one.cursor().anchor(),
                        one.cursor().head(),
                        one.cursor().version()))
                .toList());
    }
}
