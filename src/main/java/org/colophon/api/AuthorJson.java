package org.colophon.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;

/** An author. Clients may send the object or a name alone. @param handle of the account, null where there is none */
record AuthorJson(@Nullable String name, @Nullable String handle) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    AuthorJson {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static AuthorJson of(String name) {
        return new AuthorJson(name, null);
    }
}
