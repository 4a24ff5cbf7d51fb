package org.colophon.provenance;

import java.util.List;
import java.util.Optional;
import org.colophon.disclosure.Review;
import org.colophon.disclosure.Statement;
import org.colophon.publication.PublishedArticle;
import org.colophon.shared.Newsroom;

/**
 * How one published version was made, ready for the writers: the frozen statement, its marks for machines, and where
 * more is told.
 *
 * @param provenance absolute address of the page that tells how the article was made
 * @param record absolute address of its signed record
 * @param policy absolute address of the newsroom's principles
 */
public record Disclosed(Statement statement, DisclosureMarks marks, String provenance, String record, String policy) {

    /** How this version was made. */
    public static Disclosed of(PublishedArticle article, Newsroom newsroom) {
        String page = newsroom.link(article.path()) + "/provenance";
        return new Disclosed(
                article.disclosure(),
                DisclosureMarks.of(article.disclosure().state()),
                page,
                page + ".json",
                newsroom.link("/transparency"));
    }

    /** The canonical state, such as {@code ai-assisted}. */
    public String state() {
        return statement.state().code();
    }

    /** Whether AI had a part in the text, as far as is known. */
    public boolean usedAi() {
        return statement.state().usedAi();
    }

    /** The one visible line. */
    public String line() {
        return statement.line();
    }

    /** The sentences one click away. */
    public List<String> details() {
        return statement.details();
    }

    /** The value of the meta element and of passages' attribute; empty where any value would claim too much. */
    public String meta() {
        return marks.meta();
    }

    /** The review that the state rests on; none where the state does not say that there was one. */
    public Optional<Review> review() {
        return statement.state().reviewed() ? Optional.ofNullable(statement.review()) : Optional.empty();
    }
}
