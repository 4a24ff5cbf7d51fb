package org.colophon.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.colophon.article.Topic;
import org.jspecify.annotations.Nullable;

/** A topic. Clients may send the object, or a name or slug alone; a topic that is new is made. */
record TopicJson(@Nullable String slug, @Nullable String name) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    TopicJson {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static TopicJson of(String nameOrSlug) {
        return new TopicJson(nameOrSlug, nameOrSlug);
    }

    static TopicJson of(Topic topic) {
        return new TopicJson(topic.slug(), topic.name());
    }
}
