package org.colophon.reader;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import org.colophon.identity.SignInCookies;
import org.jsoup.Jsoup;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What a browser does before it sends a form: load the page and read the hidden token. */
final class FormPost {

    private FormPost() {}

    static Cookie cookie(String token) {
        return new Cookie(SignInCookies.TOKEN, token);
    }

    /** The form token of somebody signed in. */
    static String csrf(MockMvc web, String token) throws Exception {
        return hidden(
                web.perform(get("/sign-out").cookie(cookie(token))).andReturn().getResponse());
    }

    /** The form token on a page. */
    static String hidden(MockHttpServletResponse page) throws Exception {
        return Jsoup.parse(page.getContentAsString())
                .expectFirst("input[name=_csrf]")
                .val();
    }
}
