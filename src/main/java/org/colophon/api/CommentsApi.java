package org.colophon.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.discussion.Comment;
import org.colophon.discussion.CommentId;
import org.colophon.discussion.Comments;
import org.colophon.discussion.Discussion;
import org.colophon.publication.PublishedArticles;
import org.colophon.publication.PublishedSummary;
import org.colophon.shared.BadInput;
import org.colophon.shared.Newsroom;
import org.colophon.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The discussion below a published article. Reading is open; writing takes a sign-in. */
@RestController
@RequestMapping("/api/v1/articles/{id}/comments")
@Tag(name = "Comments")
class CommentsApi {

    /** What somebody wants to say. @param parent id of the comment it replies to */
    record CommentInput(@Nullable String text, @Nullable String parent) implements Incoming {}

    private final Comments comments;
    private final PublishedArticles articles;
    private final Newsroom newsroom;

    CommentsApi(Comments comments, PublishedArticles articles, Newsroom newsroom) {
        this.comments = comments;
        this.articles = articles;
        this.newsroom = newsroom;
    }

    @GetMapping
    @Operation(
            summary = "Read the discussion",
            description = "In reading order: the oldest thread first, each comment followed by its replies.")
    CountedPageJson<CommentJson> list(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "20") int size) {
        PublishedSummary article = published(id);
        Discussion discussion = comments.first(article.id(), after, Fields.size(size));
        return new CountedPageJson<>(
                discussion.comments().stream()
                        .map(comment -> CommentJson.of(comment, url(article, comment)))
                        .toList(),
                discussion.total(),
                discussion.next());
    }

    @PostMapping
    @Operation(summary = "Post a comment", description = "Plain Markdown, 5,000 characters at most.")
    @ApiResponse(responseCode = "201", description = "Posted; the header Location names it", useReturnTypeSchema = true)
    ResponseEntity<CommentJson> post(@PathVariable String id, @RequestBody CommentInput input) {
        PublishedSummary article = published(id);
        Comment comment =
                comments.post(article.id(), Objects.requireNonNullElse(input.text(), ""), parent(input.parent()));
        CommentJson json = CommentJson.of(comment, url(article, comment));
        return ResponseEntity.created(URI.create(json.url())).body(json);
    }

    private PublishedSummary published(String id) {
        return articles.summary(ArticleId.parse(id)).orElseThrow(() -> new NotFound("There is no such article."));
    }

    private String url(PublishedSummary article, Comment comment) {
        return newsroom.link(article.path()) + "/comments#comment-" + comment.id();
    }

    private static @Nullable CommentId parent(@Nullable String id) {
        try {
            return id == null || id.isEmpty() ? null : new CommentId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new BadInput("parent", "There is no comment with this id.");
        }
    }
}
