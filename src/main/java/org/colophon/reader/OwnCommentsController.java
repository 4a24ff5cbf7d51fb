package org.colophon.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colophon.article.ArticleId;
import org.colophon.discussion.Comments;
import org.colophon.discussion.Decision;
import org.colophon.discussion.Participation;
import org.colophon.publication.PublishedArticles;
import org.colophon.publication.PublishedSummary;
import org.colophon.reader.page.Frame;
import org.colophon.reader.page.OwnComments;
import org.colophon.reader.page.Site;
import org.colophon.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody's own comments, with what waits and what moderators decided about them. */
@Controller
class OwnCommentsController {

    private static final int SIZE = 30;

    private final Views views;
    private final Sites sites;
    private final Comments comments;
    private final Participation participation;
    private final PublishedArticles published;

    OwnCommentsController(
            Views views, Sites sites, Comments comments, Participation participation, PublishedArticles published) {
        this.views = views;
        this.sites = sites;
        this.comments = comments;
        this.participation = participation;
        this.published = published;
    }

    @GetMapping("/account/comments")
    Output mine(@RequestParam(required = false) @Nullable String after) {
        Slice<Comments.Own> slice = comments.mine(after, SIZE);
        List<ArticleId> articles =
                slice.items().stream().map(Comments.Own::article).distinct().toList();
        Map<ArticleId, PublishedSummary> known = published.summaries(articles).stream()
                .collect(Collectors.toMap(PublishedSummary::id, Function.identity()));
        Map<String, Decision> decisions = new HashMap<>();
        for (Comments.Own one : slice.items()) {
            switch (one.comment().marks().state()) {
                case REMOVED, REJECTED ->
                    participation.decisions(one.comment().id()).stream()
                            .findFirst()
                            .ifPresent(last -> decisions.put(one.comment().id().toString(), last));
                case PUBLISHED, HELD, DELETED -> {}
            }
        }
        Site site = sites.now();
        return views.personal(
                HttpStatus.OK,
                "account-comments",
                Frame.unlisted(site, site.words().get("own-comments.title"), "/account/comments"),
                new OwnComments(
                        slice.items(),
                        known,
                        decisions,
                        participation.sanctions(),
                        slice.next() == null ? null : LocalPath.encoded(slice.next())));
    }
}
