package org.colophon.reader;

import java.util.Map;
import java.util.Optional;
import org.colophon.discussion.Comment;
import org.colophon.discussion.CommentId;
import org.colophon.discussion.Comments;
import org.colophon.following.Followers;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.Person;
import org.colophon.markup.Markup;
import org.colophon.markup.SafeHtml;
import org.colophon.publication.PublishedArticle;
import org.colophon.reader.page.CommentForm;
import org.colophon.reader.page.Form;
import org.colophon.reader.page.Frame;
import org.colophon.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Shows the page for writing a comment: fresh, refused, or after the way in was lost, always with the text kept. */
@Component
class CommentForms {

    private final Views views;
    private final Sites sites;
    private final Comments comments;
    private final Followers followers;
    private final Markup markup;

    CommentForms(Views views, Sites sites, Comments comments, Followers followers, Markup markup) {
        this.views = views;
        this.sites = sites;
        this.comments = comments;
        this.followers = followers;
        this.markup = markup;
    }

    /** The form as somebody comes to it; signed out without a form. */
    Output fresh(PublishedArticle article, @Nullable CommentId parent, @Nullable String token) {
        Form form = token == null
                ? null
                : Form.fresh(token, Map.of("text", "", "key", Ids.next().toString()));
        return page(HttpStatus.OK, article, parent, form, SafeHtml.EMPTY);
    }

    /** The form with what was wrong with it. */
    Output refused(HttpStatus status, PublishedArticle article, @Nullable CommentId parent, Form form) {
        return page(status, article, parent, form, SafeHtml.EMPTY);
    }

    /** The form with what the comment would look like. */
    Output previewed(PublishedArticle article, @Nullable CommentId parent, Form form, SafeHtml preview) {
        return page(HttpStatus.OK, article, parent, form, preview);
    }

    private Output page(
            HttpStatus status,
            PublishedArticle article,
            @Nullable CommentId parent,
            @Nullable Form form,
            SafeHtml preview) {
        Optional<Person> person = CurrentPerson.find();
        Comment answered = parent == null ? null : comments.find(parent).orElse(null);
        String headline = markup.plainInline(article.headline(), article.references());
        String path = article.path() + "/comments/new";
        String back = answered == null ? path : path + "?parent=" + answered.id();
        CommentForm page = new CommentForm(
                headline,
                article.path(),
                answered == null || answered.removed() ? null : answered,
                form,
                preview,
                person.isPresent(),
                person.isPresent() && followers.follows(article.id()),
                person.map(Person::name).orElse(""),
                LocalPath.encoded(back));
        var site = sites.now();
        String title = site.words().get(page.parent() == null ? "comment.write" : "comment.reply");
        return views.personal(status, "comment-new", Frame.unlisted(site, title, back), page);
    }
}
