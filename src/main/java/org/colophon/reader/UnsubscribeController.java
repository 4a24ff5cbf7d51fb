package org.colophon.reader;

import org.colophon.notification.NotificationSettings;
import org.colophon.reader.page.Frame;
import org.colophon.reader.page.Site;
import org.colophon.reader.page.Unsubscribe;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Ends mails of one topic by the link in them, without a sign-in. Opening the link only asks, since programs that look
 * into mails open links; the button, and the one click of mail programs (RFC 8058), do it.
 */
@Controller
class UnsubscribeController {

    private final NotificationSettings settings;
    private final Views views;
    private final Sites sites;

    UnsubscribeController(NotificationSettings settings, Views views, Sites sites) {
        this.settings = settings;
        this.views = views;
        this.sites = sites;
    }

    @GetMapping("/unsubscribe")
    Output ask(
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String key) {
        return page(new Unsubscribe(settings.unsubscribing(person, topic, key), person, topic, key, false));
    }

    @PostMapping("/unsubscribe")
    Output end(
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String key) {
        settings.unsubscribe(person, topic, key);
        return page(new Unsubscribe(settings.unsubscribing(person, topic, key), person, topic, key, true));
    }

    private Output page(Unsubscribe page) {
        Site site = sites.now();
        String title = site.words().get("unsubscribe.title");
        return views.personal(HttpStatus.OK, "unsubscribe", Frame.unlisted(site, title, "/unsubscribe"), page);
    }
}
