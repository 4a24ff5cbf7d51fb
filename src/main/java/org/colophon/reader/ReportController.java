package org.colophon.reader;

import java.util.Map;
import java.util.Objects;
import org.colophon.feedback.ErrorReports;
import org.colophon.identity.CurrentPerson;
import org.colophon.markup.Markup;
import org.colophon.publication.PublishedArticle;
import org.colophon.reader.page.Form;
import org.colophon.reader.page.Frame;
import org.colophon.reader.page.ReportPage;
import org.colophon.reader.page.Site;
import org.colophon.shared.BadInput;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "Report an error": a form of its own page, which works without JavaScript. The script brings the selected passage. */
@Controller
class ReportController {

    private final Views views;
    private final Sites sites;
    private final PublishedPath paths;
    private final ErrorReports reports;
    private final Markup markup;

    ReportController(Views views, Sites sites, PublishedPath paths, ErrorReports reports, Markup markup) {
        this.views = views;
        this.sites = sites;
        this.paths = paths;
        this.reports = reports;
        this.markup = markup;
    }

    @GetMapping("/articles/{slug}/report")
    Output form(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String quote,
            @RequestParam(defaultValue = "") String position,
            CsrfToken token) {
        // A visitor gets no form and so no cookie.
        boolean signedIn = CurrentPerson.find().isPresent();
        return paths.answer(slug, "/report", article -> {
            Form form = signedIn
                    ? Form.fresh(token.getToken(), Map.of("quote", cut(quote), "position", cut(position), "words", ""))
                    : null;
            return page(HttpStatus.OK, article, form, false);
        });
    }

    @PostMapping("/articles/{slug}/report")
    Output post(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String quote,
            @RequestParam(defaultValue = "") String position,
            @RequestParam(defaultValue = "") String words,
            CsrfToken token) {
        return paths.answer(slug, "/report", article -> {
            try {
                reports.report(article.id(), quote, number(position), words);
                return page(HttpStatus.OK, article, null, true);
            } catch (BadInput bad) {
                Map<String, String> given = Map.of("quote", cut(quote), "position", cut(position), "words", words);
                return page(
                        HttpStatus.UNPROCESSABLE_CONTENT, article, Form.refused(token.getToken(), given, bad), false);
            }
        });
    }

    private Output page(HttpStatus status, PublishedArticle article, @Nullable Form form, boolean sent) {
        Site site = sites.now();
        String path = article.path() + "/report";
        return views.personal(
                status,
                "report",
                Frame.unlisted(site, site.words().get("report.title"), path),
                new ReportPage(
                        markup.plainInline(article.headline(), article.references()),
                        article.language(),
                        article.path(),
                        form,
                        sent,
                        LocalPath.encoded(path)));
    }

    private static String cut(String text) {
        return text.length() > ErrorReports.QUOTE_MAX ? text.substring(0, ErrorReports.QUOTE_MAX) : text;
    }

    private static @Nullable Integer number(String text) {
        return Objects.requireNonNullElse(text, "").matches("[0-9]{1,8}") ? Integer.valueOf(text) : null;
    }
}
