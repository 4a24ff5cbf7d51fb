package org.colophon.reader;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.colophon.feedback.ErrorReports;
import org.colophon.identity.SignInCookies;
import org.colophon.identity.SignInRecord;
import org.colophon.identity.SignIns;
import org.colophon.identity.SignedInPerson;
import org.colophon.reader.page.Account;
import org.colophon.reader.page.Frame;
import org.colophon.reader.page.Site;
import org.colophon.shared.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Somebody's own page: where they are signed in, and how to end that. */
@Controller
class AccountController {

    private final Views views;
    private final Sites sites;
    private final SignIns signIns;
    private final SignInCookies cookies;
    private final ErrorReports reports;

    AccountController(Views views, Sites sites, SignIns signIns, SignInCookies cookies, ErrorReports reports) {
        this.views = views;
        this.sites = sites;
        this.signIns = signIns;
        this.cookies = cookies;
        this.reports = reports;
    }

    @GetMapping("/account")
    Output account(@AuthenticationPrincipal SignedInPerson me, CsrfToken token) {
        Site site = sites.now();
        return views.personal(
                HttpStatus.OK,
                "account",
                Frame.unlisted(site, site.words().get("account.title"), "/account"),
                new Account(me.person(), signIns.mine(), me.signIn(), reports.mine(), token.getToken()));
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
