package org.colophon.reader.page;

import java.util.List;
import java.util.Map;
import org.colophon.article.ArticleId;
import org.colophon.discussion.Comments;
import org.colophon.discussion.Decision;
import org.colophon.discussion.Sanction;
import org.colophon.publication.PublishedSummary;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's own comments.
 *
 * @param articles those of them that readers see
 * @param decisions the last decision about comments that were turned down, by the comment's id
 * @param sanctions what moderators decided about the person and still holds
 * @param next key of the following stretch as the value of a query parameter, or null
 */
public record OwnComments(
        List<Comments.Own> comments,
        Map<ArticleId, PublishedSummary> articles,
        Map<String, Decision> decisions,
        List<Sanction> sanctions,
        @Nullable String next) {

    public OwnComments {
        comments = List.copyOf(comments);
        articles = Map.copyOf(articles);
        decisions = Map.copyOf(decisions);
        sanctions = List.copyOf(sanctions);
    }
}
