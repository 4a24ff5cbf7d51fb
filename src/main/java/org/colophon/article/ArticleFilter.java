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

    /** Whether an article is in the list, whatever its headline says: as the list itself, for those found otherwise. */
    public boolean lets(Article article) {
        return shelf.holds(article)
                && (section == null
                        || (article.section() != null && article.section().id().equals(section)))
                && (author == null || article.bylines().stream().anyMatch(byline -> author.equals(byline.person())));
    }

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

        boolean holds(Article article) {
            if (article.trashed()) {
                return this == TRASH;
            }
            return switch (this) {
                case ALL -> article.state() != ArticleState.KILLED;
                case PITCHES -> article.state() == ArticleState.PITCH;
                case DRAFTS -> article.state() == ArticleState.DRAFT;
                case IN_REVIEW -> article.state() == ArticleState.IN_REVIEW;
                case APPROVED -> article.state() == ArticleState.APPROVED;
                case SCHEDULED -> article.state() == ArticleState.SCHEDULED;
                case PUBLISHED -> article.live();
                case CHANGED -> article.live() && article.changedSincePublished();
                case RETRACTED -> article.state() == ArticleState.RETRACTED;
                case KILLED -> article.state() == ArticleState.KILLED;
                case TRASH -> false;
            };
        }

        /** The name on screen. */
        public String title() {
            return title;
        }
    }
}
