package org.colophon.reader;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.PublishedArticles;
import org.colophon.publication.PublishedSummary;
import org.colophon.reader.page.Form;
import org.colophon.reader.page.Frame;
import org.colophon.reader.page.Site;
import org.colophon.reader.page.Trouble;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Pages that say what went wrong and what to do now. A comment that was on its way is shown again, never lost. */
@Component
class ErrorOutputs {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorOutputs.class);
    private static final Pattern COMMENT = Pattern.compile("/articles/([a-z0-9-]{1,120})/comments/new");

    private final Views views;
    private final Sites sites;
    private final PublishedArticles published;
    private final CommentForms comments;

    ErrorOutputs(Views views, Sites sites, PublishedArticles published, CommentForms comments) {
        this.views = views;
        this.sites = sites;
        this.published = published;
        this.comments = comments;
    }

    /** The page for this status. @param reason a sentence for people that fits better than the usual one, or null */
    Output of(HttpStatus status, String path, @Nullable String reason) {
        Site site = sites.atAnyRate();
        String key = "error." + status.value();
        String known = site.words().keys().contains(key + ".title")
                ? key
                : status.is5xxServerError() ? "error.500" : "error.400";
        String heading = site.words().get(known + ".title");
        boolean lost = status == HttpStatus.NOT_FOUND;
        return views.error(
                status,
                "error",
                Frame.unlisted(site, heading, lost ? "/" : path),
                new Trouble(
                        status.value(),
                        heading,
                        reason == null ? site.words().get(known + ".text") : reason,
                        lost ? newest() : List.of(),
                        lost));
    }

    /** The page for a form whose token has expired (403) or whose sender is no longer signed in (401). */
    Output expired(HttpStatus status, HttpServletRequest request) {
        Matcher comment = COMMENT.matcher(request.getRequestURI());
        Optional<PublishedArticle> article = comment.matches() ? published.bySlug(comment.group(1)) : Optional.empty();
        if (article.isEmpty() || !(request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token)) {
            return of(status, request.getRequestURI(), null);
        }
        String text = Optional.ofNullable(request.getParameter("text")).orElse("");
        String follow = Optional.ofNullable(request.getParameter("follow")).orElse("");
        String ai = Optional.ofNullable(request.getParameter("ai")).orElse("");
        String key = Optional.ofNullable(request.getParameter("key")).orElse("");
        String why = sites.now().words().get("comment.expired." + status.value());
        return comments.refused(
                status,
                article.get(),
                CommentController.id(request.getParameter("parent")),
                Form.refused(token.getToken(), Map.of("text", text, "follow", follow, "ai", ai, "key", key), why));
    }

    private List<PublishedSummary> newest() {
        try {
            return published.latest(null, 5).items();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("A page that was not found goes without the newest articles", e);
            return List.of();
        }
    }
}
