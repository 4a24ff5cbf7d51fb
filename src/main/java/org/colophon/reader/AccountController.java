package org.colophon.reader;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.feedback.ErrorReports;
import org.colophon.following.Followers;
import org.colophon.identity.SignInCookies;
import org.colophon.identity.SignInRecord;
import org.colophon.identity.SignIns;
import org.colophon.identity.SignedInPerson;
import org.colophon.notification.MailTiming;
import org.colophon.notification.NotificationSettings;
import org.colophon.reader.page.Account;
import org.colophon.reader.page.Frame;
import org.colophon.reader.page.Site;
import org.colophon.shared.Coded;
import org.colophon.shared.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody's own page: where they are signed in, what they reported and follow, and what is mailed to them. */
@Controller
class AccountController {

    private final Views views;
    private final Sites sites;
    private final SignIns signIns;
    private final SignInCookies cookies;
    private final ErrorReports reports;
    private final Followers followers;
    private final NotificationSettings settings;

    AccountController(
            Views views,
            Sites sites,
            SignIns signIns,
            SignInCookies cookies,
            ErrorReports reports,
            Followers followers,
            NotificationSettings settings) {
        this.views = views;
        this.sites = sites;
        this.signIns = signIns;
        this.cookies = cookies;
        this.reports = reports;
        this.followers = followers;
        this.settings = settings;
    }

    @GetMapping("/account")
    Output account(@AuthenticationPrincipal SignedInPerson me, CsrfToken token) {
        Site site = sites.now();
        return views.personal(
                HttpStatus.OK,
                "account",
                Frame.unlisted(site, site.words().get("account.title"), "/account"),
                new Account(
                        me.person(),
                        signIns.mine(),
                        me.signIn(),
                        reports.mine(),
                        followers.mine(),
                        settings.forReaders(),
                        settings.mailIsOn(),
                        token.getToken()));
    }

    @PostMapping("/account/following/{article}/end")
    Output unfollow(@PathVariable String article) {
        followers.unfollow(ArticleId.parse(article));
        return Output.seeOther("/account#following");
    }

    /** @param choices codes of the {@link MailTiming} by codes of topics; what is neither changes nothing */
    @PostMapping("/account/mail")
    Output mail(@RequestParam Map<String, String> choices) {
        settings.forReaders().forEach(setting -> {
            String topic = setting.topic().code();
            Coded.find(MailTiming.class, choices.getOrDefault(topic, ""))
                    .ifPresent(timing -> settings.chooseMail(topic, timing));
        });
        return Output.seeOther("/account#mail");
    }

    @PostMapping("/account/sign-ins/{id}/end")
    Output end(@PathVariable String id, @AuthenticationPrincipal SignedInPerson me, HttpServletResponse response) {
        UUID signIn = uuid(id);
        signIns.revoke(signIn);
        if (signIn.equals(me.signIn())) {
            cookies.clear(response);
            return Output.seeOther("/");
        }
        return Output.seeOther("/account");
    }

    @PostMapping("/account/sign-out-everywhere")
    Output endAll(HttpServletResponse response) {
        signIns.mine().stream().map(SignInRecord::id).forEach(signIns::revoke);
        cookies.clear(response);
        return Output.seeOther("/");
    }

    @GetMapping("/sign-out")
    Output askToSignOut(CsrfToken token) {
        Site site = sites.now();
        return views.personal(
                HttpStatus.OK,
                "sign-out",
                Frame.unlisted(site, site.words().get("sign-out.title"), "/sign-out"),
                token.getToken());
    }

    @PostMapping("/sign-out")
    Output signOut(HttpServletRequest request, HttpServletResponse response) {
        SignInCookies.token(request).ifPresent(signIns::signOut);
        cookies.clear(response);
        return Output.seeOther("/");
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound("There is no such sign-in.");
        }
    }
}
