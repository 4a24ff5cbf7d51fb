package org.colophon.reader;

import java.util.Map;
import org.colophon.following.Followers;
import org.colophon.identity.CurrentPerson;
import org.colophon.markup.Markup;
import org.colophon.notification.NotificationSettings;
import org.colophon.publication.PublishedArticle;
import org.colophon.reader.page.FollowPage;
import org.colophon.reader.page.Form;
import org.colophon.reader.page.Frame;
import org.colophon.reader.page.Site;
import org.colophon.shared.BadInput;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "Tell me when this is corrected": a page of its own, which works without JavaScript. */
@Controller
class FollowController {

    private final Views views;
    private final Sites sites;
    private final PublishedPath paths;
    private final Followers followers;
    private final NotificationSettings settings;
    private final Markup markup;

    FollowController(
            Views views,
            Sites sites,
            PublishedPath paths,
            Followers followers,
            NotificationSettings settings,
            Markup markup) {
        this.views = views;
        this.sites = sites;
        this.paths = paths;
        this.followers = followers;
        this.settings = settings;
        this.markup = markup;
    }

    @GetMapping("/articles/{slug}/follow")
    Output form(@PathVariable String slug, CsrfToken token) {
        // A visitor gets no form and so no cookie.
        boolean signedIn = CurrentPerson.find().isPresent();
        return paths.answer(
                slug,
                "/follow",
                article -> page(HttpStatus.OK, article, signedIn ? Form.fresh(token.getToken(), Map.of()) : null));
    }

    /** @param end not empty to be told no more */
    @PostMapping("/articles/{slug}/follow")
    Output post(@PathVariable String slug, @RequestParam(defaultValue = "") String end, CsrfToken token) {
        return paths.answer(slug, "/follow", article -> {
            try {
                if (end.isEmpty()) {
                    followers.follow(article.id());
                } else {
                    followers.unfollow(article.id());
                }
                return Output.seeOther(article.path() + "/follow");
            } catch (DuplicateKeyException twice) {
                return Output.seeOther(article.path() + "/follow"); // it was pressed twice
            } catch (BadInput bad) {
                Form form = Form.refused(token.getToken(), Map.of(), bad);
                return page(HttpStatus.UNPROCESSABLE_CONTENT, article, form);
            }
        });
    }

    private Output page(HttpStatus status, PublishedArticle article, @Nullable Form form) {
        Site site = sites.now();
        String path = article.path() + "/follow";
        return views.personal(
                status,
                "follow",
                Frame.unlisted(site, site.words().get("follow.title"), path),
                new FollowPage(
                        markup.plainInline(article.headline(), article.references()),
                        article.language(),
                        article.path(),
                        form,
                        form != null && followers.follows(article.id()),
                        form != null && settings.mailIsOn(),
                        LocalPath.encoded(path)));
    }
}
