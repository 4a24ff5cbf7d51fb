package org.colophon.reader;

import java.util.Map;
import java.util.Optional;
import org.colophon.discussion.Comment;
import org.colophon.discussion.CommentId;
import org.colophon.discussion.Comments;
import org.colophon.discussion.Decision;
import org.colophon.discussion.Participation;
import org.colophon.discussion.ReportCategory;
import org.colophon.identity.CurrentPerson;
import org.colophon.markup.Markup;
import org.colophon.publication.PublishedArticle;
import org.colophon.reader.page.CommentMore;
import org.colophon.reader.page.Form;
import org.colophon.reader.page.Frame;
import org.colophon.reader.page.Site;
import org.colophon.shared.BadInput;
import org.colophon.shared.Coded;
import org.colophon.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What can be done with one comment: recommend and report others', change, delete and appeal for one's own. */
@Controller
class CommentDeeds {

    private final Views views;
    private final Sites sites;
    private final PublishedPath paths;
    private final Comments comments;
    private final Participation participation;
    private final Markup markup;

    CommentDeeds(
            Views views,
            Sites sites,
            PublishedPath paths,
            Comments comments,
            Participation participation,
            Markup markup) {
        this.views = views;
        this.sites = sites;
        this.paths = paths;
        this.comments = comments;
        this.participation = participation;
        this.markup = markup;
    }

    @GetMapping("/articles/{slug}/comments/{id}/more")
    Output more(@PathVariable String slug, @PathVariable String id, CsrfToken token) {
        // A visitor gets no form and so no cookie.
        String value = CurrentPerson.find().isPresent() ? token.getToken() : null;
        return paths.answer(slug, "/comments/" + id + "/more", article -> {
            Form form = value == null ? null : Form.fresh(value, Map.of());
            return page(HttpStatus.OK, article, known(id), form, false);
        });
    }

    /** @param undo not empty to recommend it no more */
    @PostMapping("/articles/{slug}/comments/{id}/recommend")
    Output recommend(
            @PathVariable String slug,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String undo,
            CsrfToken token) {
        return deed(slug, id, "/recommend", token, Map.of(), comment -> {
            participation.recommend(comment, undo.isEmpty());
            return true;
        });
    }

    @PostMapping("/articles/{slug}/comments/{id}/report")
    Output report(
            @PathVariable String slug,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "") String words,
            CsrfToken token) {
        Map<String, String> given = Map.of("category", category, "words", words);
        return paths.answer(slug, "/comments/" + id + "/report", article -> {
            CommentId comment = known(id);
            try {
                ReportCategory chosen = Coded.find(ReportCategory.class, category)
                        .orElseThrow(() -> new BadInput("category", "Choose what is wrong with it."));
                participation.report(comment, chosen, words);
                return page(HttpStatus.OK, article, comment, Form.fresh(token.getToken(), Map.of()), true);
            } catch (BadInput bad) {
                return refused(article, comment, token, given, bad);
            }
        });
    }

    @PostMapping("/articles/{slug}/comments/{id}/edit")
    Output edit(
            @PathVariable String slug,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String ai,
            CsrfToken token) {
        return deed(
                slug,
                id,
                "/edit",
                token,
                Map.of("text", text, "ai", ai),
                comment -> !comments.edit(comment, text, !ai.isEmpty()).removed());
    }

    @PostMapping("/articles/{slug}/comments/{id}/delete")
    Output delete(@PathVariable String slug, @PathVariable String id, CsrfToken token) {
        return deed(slug, id, "/delete", token, Map.of(), comment -> {
            comments.delete(comment);
            return true;
        });
    }

    @PostMapping("/articles/{slug}/comments/{id}/appeal")
    Output appeal(
            @PathVariable String slug,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String words,
            CsrfToken token) {
        return paths.answer(slug, "/comments/" + id + "/appeal", article -> {
            CommentId comment = known(id);
            try {
                participation.appeal(comment, words);
                return Output.seeOther("/account/comments#comment-" + comment);
            } catch (BadInput bad) {
                return refused(article, comment, token, Map.of("appeal", words), bad);
            }
        });
    }

    private interface Deed {

        boolean done(CommentId comment);
    }

    /** Does it, and goes back to the comment where others see it. */
    private Output deed(String slug, String id, String below, CsrfToken token, Map<String, String> given, Deed deed) {
        return paths.answer(slug, "/comments/" + id + below, article -> {
            CommentId comment = known(id);
            try {
                deed.done(comment);
                boolean seen = comments.find(comment).isPresent();
                return Output.seeOther(
                        seen
                                ? article.path() + "/comments/" + comment + "#comment-" + comment
                                : "/account/comments#comment-" + comment);
            } catch (BadInput bad) {
                return refused(article, comment, token, given, bad);
            }
        });
    }

    private Output refused(
            PublishedArticle article, CommentId comment, CsrfToken token, Map<String, String> given, BadInput bad) {
        return page(
                HttpStatus.UNPROCESSABLE_CONTENT, article, comment, Form.refused(token.getToken(), given, bad), false);
    }

    private static CommentId known(String id) {
        CommentId comment = CommentController.id(id);
        if (comment == null) {
            throw new NotFound("There is no such comment.");
        }
        return comment;
    }

    private Output page(
            HttpStatus status, PublishedArticle article, CommentId id, @Nullable Form form, boolean reported) {
        Optional<Comment> seen = comments.find(id);
        Comments.Own own = own(id);
        Comment comment = own != null ? own.comment() : seen.orElse(null);
        if (comment == null || own == null && comment.removed()) {
            throw new NotFound("There is no such comment.");
        }
        Site site = sites.now();
        String path = article.path() + "/comments/" + id;
        return views.personal(
                status,
                "comment-more",
                Frame.unlisted(site, site.words().get("comment.more.title"), path + "/more"),
                new CommentMore(
                        markup.plainInline(article.headline(), article.references()),
                        article.path(),
                        comment,
                        own,
                        form,
                        form != null && own == null && participation.recommends(id),
                        reported,
                        own != null
                                && participation.decisions(id).stream()
                                        .findFirst()
                                        .filter(Decision::appealable)
                                        .isPresent(),
                        LocalPath.encoded(path + "/more")));
    }

    private Comments.@Nullable Own own(CommentId id) {
        try {
            return CurrentPerson.find().isPresent() ? comments.own(id) : null;
        } catch (NotFound e) {
            return null;
        }
    }
}
