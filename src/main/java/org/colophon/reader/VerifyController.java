package org.colophon.reader;

import org.colophon.reader.page.Checked;
import org.colophon.reader.page.Frame;
import org.colophon.reader.page.Site;
import org.colophon.reader.page.VerifyPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where readers check what is on record. Nothing that they paste is kept. */
@Controller
class VerifyController {

    private final Views views;
    private final Sites sites;
    private final Verifier verifier;

    VerifyController(Views views, Sites sites, Verifier verifier) {
        this.views = views;
        this.sites = sites;
        this.verifier = verifier;
    }

    @GetMapping("/verify")
    Output form() {
        Site site = sites.now();
        return views.shared(
                "verify", Frame.of(site, site.words().get("verify.title"), "/verify"), new VerifyPage("", null));
    }

    @PostMapping("/verify")
    Output check(@RequestParam(defaultValue = "") String what) {
        Site site = sites.now();
        Frame frame = Frame.unlisted(site, site.words().get("verify.title"), "/verify");
        Checked result = what.isBlank() ? Checked.nothing("empty") : verifier.check(what);
        return views.personal(HttpStatus.OK, "verify", frame, new VerifyPage(what, result));
    }
}
