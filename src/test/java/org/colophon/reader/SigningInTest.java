package org.colophon.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.UUID;
import org.colophon.identity.Role;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Signing in, up and out with plain forms. */
@IntegrationTest
class SigningInTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Test
    void the_right_password_leads_on_with_a_cookie_and_without_a_session() throws Exception {
        MockHttpServletResponse response = signIn(cast.a(Role.READER).email(), Cast.PASSWORD, "/search?q=x")
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/search?q=x"))
                .andReturn()
                .getResponse();
        assertThat(response.getHeaders("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("colophon_sign_in=") && cookie.contains("HttpOnly"))
                .anyMatch(cookie -> cookie.startsWith("colophon_signed_in=1"))
                .noneMatch(cookie -> cookie.contains("SESSION") || cookie.startsWith("colophon_newsroom"));
    }

    @Test
    void a_wrong_password_keeps_the_address() throws Exception {
        String email = cast.another(Role.READER).email();
        signIn(email, "wrong", "/")
                .andExpect(status().isUnauthorized())
                .andExpect(content().string(containsString("do not belong together")))
                .andExpect(content().string(containsString("value=\"" + email + "\"")));
    }

    @Test
    void too_many_wrong_passwords_have_to_wait() throws Exception {
        String email = cast.another(Role.READER).email();
        for (int i = 0; i < 10; i++) {
            signIn(email, "wrong", "/").andExpect(status().isUnauthorized());
        }
        signIn(email, Cast.PASSWORD, "/").andExpect(status().isTooManyRequests());
    }

    @Test
    void no_address_outside_can_be_gone_to() throws Exception {
        signIn(cast.a(Role.READER).email(), Cast.PASSWORD, "//evil.example")
                .andExpect(header().string("Location", "/"));
    }

    @Test
    void a_form_without_its_token_is_refused_with_a_page() throws Exception {
        web.perform(post("/sign-in").param("username", "a").param("password", "b"))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("This form has expired")));
    }

    @Test
    void somebody_signs_up_and_is_signed_in() throws Exception {
        MockHttpServletResponse form = web.perform(get("/sign-up")).andReturn().getResponse();
        String email = "nell-" + UUID.randomUUID() + "@test.example";
        MockHttpServletResponse response = web.perform(post("/sign-up")
                        .cookie(visitor(form))
                        .param("_csrf", FormPost.hidden(form))
                        .param("name", "Nell Harrow")
                        .param("email", email)
                        .param("password", "long enough words")
                        .param("next", "/account"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/account"))
                .andReturn()
                .getResponse();
        String token =
                Objects.requireNonNull(response.getCookie("colophon_sign_in")).getValue();
        web.perform(get("/account").cookie(FormPost.cookie(token)))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "private, no-store"))
                .andExpect(content().string(containsString(email)));
        web.perform(post("/sign-out").cookie(FormPost.cookie(token)).param("_csrf", FormPost.csrf(web, token)))
                .andExpect(status().isSeeOther());
        web.perform(get("/account").cookie(FormPost.cookie(token)))
                .andExpect(header().string("Location", "/sign-in?next=%2Faccount"));
    }

    @Test
    void a_short_password_is_named_at_its_field() throws Exception {
        MockHttpServletResponse form = web.perform(get("/sign-up")).andReturn().getResponse();
        web.perform(post("/sign-up")
                        .cookie(visitor(form))
                        .param("_csrf", FormPost.hidden(form))
                        .param("name", "Nell")
                        .param("email", "nell@test.example")
                        .param("password", "short"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("id=\"error-password\"")));
    }

    @Test
    void the_set_up_page_is_shut_without_its_token() throws Exception {
        web.perform(get("/set-up?token=guess")).andExpect(status().isNotFound());
    }

    private ResultActions signIn(String email, String password, String next) throws Exception {
        MockHttpServletResponse form = web.perform(get("/sign-in")).andReturn().getResponse();
        return web.perform(post("/sign-in")
                .cookie(visitor(form))
                .param("_csrf", FormPost.hidden(form))
                .param("username", email)
                .param("password", password)
                .param("next", next));
    }

    /** The cookie that a page with a form hands to a visitor. */
    private static Cookie visitor(MockHttpServletResponse form) {
        return Objects.requireNonNull(form.getCookie("colophon_form"));
    }
}
