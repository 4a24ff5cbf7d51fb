package org.colophon.article;

import java.util.UUID;
import org.colophon.shared.Ids;
import org.colophon.shared.NotFound;

/** The id of an article, the same for its draft and all its published versions. */
public record ArticleId(UUID value) {

    /** A new id. */
    public static ArticleId next() {
        return new ArticleId(Ids.next());
    }

    /** Reads an id from an address. @throws NotFound when the text is no id */
    public static ArticleId parse(String text) {
        try {
            return new ArticleId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("There is no such article.");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
