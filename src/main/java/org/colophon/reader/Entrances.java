package org.colophon.reader;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.Person;
import org.colophon.identity.SignInCookies;
import org.colophon.identity.SignIns;
import org.colophon.reader.page.Entrance;
import org.colophon.reader.page.Form;
import org.colophon.reader.page.Frame;
import org.colophon.reader.page.Site;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What signing in, signing up and setting up have in common: the page with the form, and the cookies at the end. */
@Component
class Entrances {

    private final Views views;
    private final Sites sites;
    private final SignIns signIns;
    private final SignInCookies cookies;

    Entrances(Views views, Sites sites, SignIns signIns, SignInCookies cookies) {
        this.views = views;
        this.sites = sites;
        this.signIns = signIns;
        this.cookies = cookies;
    }

    /** @param name of the page: its template, its address and the key of its title */
    Output page(HttpStatus status, String name, Form form, String next) {
        Site site = sites.now();
        String who = CurrentPerson.find().map(Person::name).orElse("");
        return views.personal(
                status,
                name,
                Frame.unlisted(site, site.words().get(name + ".title"), "/" + name),
                new Entrance(form, next, LocalPath.encoded(next), who));
    }

    /** Signs a new person in and goes on. */
    Output enter(Person person, String next, HttpServletRequest request, HttpServletResponse response) {
        return enter(signIns.open(person, Device.of(request)), next, request, response);
    }

    /** Hands out the cookies of a sign-in and goes on. A sign-in this browser had before ends. */
    Output enter(String token, String next, HttpServletRequest request, HttpServletResponse response) {
        SignInCookies.token(request).ifPresent(signIns::signOut);
        cookies.write(response, token);
        return Output.seeOther(next);
    }
}
