package org.colophon.reader;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.colophon.change.Subject;
import org.colophon.discussion.Comment;
import org.colophon.discussion.CommentId;
import org.colophon.discussion.CommentSort;
import org.colophon.discussion.Comments;
import org.colophon.discussion.Discussion;
import org.colophon.markup.Markup;
import org.colophon.publication.PublishedArticle;
import org.colophon.reader.page.Frame;
import org.colophon.reader.page.Site;
import org.colophon.reader.page.TalkPage;
import org.colophon.reader.page.Words;
import org.colophon.shared.Coded;
import org.colophon.shared.Newsroom;
import org.colophon.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** The whole discussion below an article, a stretch at a time, and single comments by their address. */
@Controller
class DiscussionController {

    private static final int SIZE = 35;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Views views;
    private final Sites sites;
    private final PublishedPath paths;
    private final Comments comments;
    private final Markup markup;
    private final Newsroom newsroom;

    DiscussionController(
            Views views, Sites sites, PublishedPath paths, Comments comments, Markup markup, Newsroom newsroom) {
        this.views = views;
        this.sites = sites;
        this.paths = paths;
        this.comments = comments;
        this.markup = markup;
        this.newsroom = newsroom;
    }

    /**
     * @param from id of a comment with whose thread the page begins
     * @param sort code of the order; the oldest thread first unless it is one
     */
    @GetMapping("/articles/{slug}/comments")
    Output all(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(defaultValue = "") String sort) {
        return paths.answer(slug, "/comments", article -> {
            CommentSort order = Coded.find(CommentSort.class, sort).orElse(CommentSort.OLDEST);
            CommentId start = CommentController.id(from);
            Discussion stretch = start == null
                    ? comments.sorted(article.id(), order, after, SIZE)
                    : comments.around(article.id(), start, SIZE);
            StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
            if (start != null) {
                query.add("from=" + start);
            } else if (after != null) {
                query.add("after=" + LocalPath.encoded(after));
            }
            if (order != CommentSort.OLDEST) {
                query.add("sort=" + order.code());
            }
            return page(article, article.path() + "/comments" + query, stretch, false, order);
        });
    }

    /**
     * How many comments there are more than a page shows, for the script of an open page.
     *
     * @param seen how many the page shows
     */
    @GetMapping("/articles/{slug}/comments/news.json")
    Output news(@PathVariable String slug, @RequestParam(defaultValue = "0") long seen) {
        return paths.answer(slug, "/comments/news.json", article -> {
            long more = Math.max(0, comments.count(article.id()) - seen);
            Words words = Words.in(newsroom.language());
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("more", more);
            json.put("text", more == 0 ? "" : words.get("comments.new", more));
            return Output.shared(MediaType.APPLICATION_JSON, MAPPER.writeValueAsString(json))
                    .showing(
                            Shown.article(article),
                            Subject.comments(article.id().value()));
        });
    }

    @GetMapping("/articles/{slug}/comments/{id}")
    Output one(@PathVariable String slug, @PathVariable String id) {
        return paths.answer(slug, "/comments/" + id, article -> {
            CommentId wanted = CommentController.id(id);
            Comment comment = (wanted == null ? null : comments.find(wanted).orElse(null));
            if (comment == null) {
                throw new NotFound("There is no such comment.");
            }
            Discussion alone = comments.alone(article.id(), comment);
            return page(article, article.path() + "/comments/" + id, alone, true, CommentSort.OLDEST);
        });
    }

    private Output page(PublishedArticle article, String path, Discussion stretch, boolean single, CommentSort sort) {
        Site site = sites.now();
        String headline = markup.plainInline(article.headline(), article.references());
        String title = site.words().get("comments.title", headline);
        Frame frame = (path.endsWith("/comments") ? Frame.of(site, title, path) : Frame.unlisted(site, title, path))
                .in(article.section().slug());
        return views.shared(
                        "comments", frame, new TalkPage(headline, ArticleViews.talk(article, stretch), single, sort))
                .showing(Shown.article(article), Subject.comments(article.id().value()));
    }
}
