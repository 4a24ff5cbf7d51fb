package org.colophon.reader;

import java.util.Map;
import java.util.UUID;
import org.colophon.discussion.Comment;
import org.colophon.discussion.CommentId;
import org.colophon.discussion.CommentState;
import org.colophon.discussion.Comments;
import org.colophon.discussion.Sent;
import org.colophon.following.Followers;
import org.colophon.identity.CurrentPerson;
import org.colophon.publication.PublishedArticle;
import org.colophon.reader.page.Form;
import org.colophon.shared.BadInput;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The form for a comment, and posting it. Works without JavaScript; the script sends the same form from the article. */
@Controller
class CommentController {

    private static final Logger LOG = LoggerFactory.getLogger(CommentController.class);

    private static final int LONGEST = 10_000;

    private final PublishedPath paths;
    private final CommentForms forms;
    private final Comments comments;
    private final Followers followers;

    CommentController(PublishedPath paths, CommentForms forms, Comments comments, Followers followers) {
        this.paths = paths;
        this.forms = forms;
        this.comments = comments;
        this.followers = followers;
    }

    @GetMapping("/articles/{slug}/comments/new")
    Output form(@PathVariable String slug, @RequestParam(required = false) @Nullable String parent, CsrfToken token) {
        // A visitor gets no form and so no cookie.
        String value = CurrentPerson.find().isPresent() ? token.getToken() : null;
        return paths.answer(slug, "/comments/new", article -> forms.fresh(article, id(parent), value));
    }

    /**
     * @param follow not empty to be told when the article is corrected
     * @param ai not empty where its author says that AI wrote it
     * @param key the form's own name for this comment, so that it is posted once
     * @param preview not empty to see what it would look like
     * @param script {@code 1} from the page's script, which is told where the comment stands instead of sent there
     */
    @PostMapping("/articles/{slug}/comments/new")
    Output post(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable String parent,
            @RequestParam(defaultValue = "") String follow,
            @RequestParam(defaultValue = "") String ai,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String preview,
            @RequestHeader(name = "X-Colophon-Script", required = false) @Nullable String script,
            CsrfToken token) {
        return paths.answer(slug, "/comments/new", article -> {
            Map<String, String> given = Map.of("text", text, "follow", follow, "ai", ai, "key", key);
            if (!preview.isEmpty()) {
                return forms.previewed(
                        article, id(parent), Form.fresh(token.getToken(), given), comments.preview(cut(text)));
            }
            try {
                Comment posted = comments.post(article.id(), new Sent(text, id(parent), key, !ai.isEmpty()));
                if (!follow.isEmpty()) {
                    follow(article);
                }
                String place = place(article, posted);
                return script == null ? Output.seeOther(place) : created(place);
            } catch (BadInput e) {
                Form form = Form.refused(token.getToken(), given, e);
                return forms.refused(HttpStatus.UNPROCESSABLE_CONTENT, article, id(parent), form);
            }
        });
    }

    /** The comment is posted, whatever becomes of this. */
    private void follow(PublishedArticle article) {
        try {
            followers.follow(article.id());
        } catch (BadInput | DuplicateKeyException no) {
            LOG.info("Somebody who commented does not follow the article anew: {}", no.getMessage());
        }
    }

    /** The comment on the article's page where it stands there, otherwise on a page of its own; what waits, at its author's. */
    private String place(PublishedArticle article, Comment posted) {
        if (posted.marks().state() != CommentState.PUBLISHED) {
            return "/account/comments#comment-" + posted.id();
        }
        boolean atStart = comments.isAmongFirst(article.id(), posted.id(), ArticleViews.COMMENTS);
        return article.path() + (atStart ? "" : "/comments/" + posted.id()) + "#comment-" + posted.id();
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static Output created(String place) {
        return new Output(HttpStatus.CREATED, Output.HTML, Output.PRIVATE, new byte[0], place);
    }

    static @Nullable CommentId id(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : new CommentId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
