package org.colophon.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.colophon.article.Section;
import org.jspecify.annotations.Nullable;

/** A section. Clients may send the whole object or its slug alone; the name is not read. */
record SectionJson(String slug, @Nullable String name) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    SectionJson {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static SectionJson of(String slug) {
        return new SectionJson(slug, null);
    }

    static @Nullable SectionJson of(@Nullable Section section) {
        return section == null ? null : new SectionJson(section.slug(), section.name());
    }
}
