package org.colophon.article;

import java.util.UUID;
import org.colophon.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Which articles a list shows. Null or empty means all.
 *
 * @param author somebody bylined
 * @param text words in the headline or slug
 */
public record ArticleFilter(
        Shelf shelf, @Nullable UUID section, @Nullable PersonId author, String text) {

    /** Everything that is not in the trash and was not killed. */
    public static final ArticleFilter ALL = new ArticleFilter(Shelf.ALL, null, null, "");

    /** The states a list can be cut down to. */
    public enum Shelf {
        ALL("All"),
        PITCHES("Pitches"),
        DRAFTS("Drafts"),
        IN_REVIEW("In review"),
        APPROVED("Approved"),
        SCHEDULED("Scheduled"),
        PUBLISHED("Published"),
        CHANGED("Changed since published"),
        RETRACTED("Retracted"),
        KILLED("Killed"),
        TRASH("Trash");

        private final String title;

        Shelf(String title) {
            this.title = title;
        }

        /** The name on screen. */
        public String title() {
            return title;
        }
    }
}
