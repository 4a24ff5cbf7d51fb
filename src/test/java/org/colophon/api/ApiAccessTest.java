package org.colophon.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Optional;
import org.colophon.identity.TooManyAttempts;
import org.colophon.publication.Publisher;
import org.colophon.search.ArticleSearch;
import org.colophon.search.SearchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ApiAccessTest extends ApiSlice {

    private static final String ARTICLE = "/api/v1/articles/01900000-0000-7000-8000-000000000001";

    @Autowired
    ArticleSearch search;

    @Autowired
    Publisher publisher;

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/me", "/api/v1/articles", ARTICLE, "/api/v1/nothing", "/api/other"})
    void reading_without_a_sign_in_is_a_401_problem_and_no_invitation_to_type_a_password(String address) {
        MvcTestResult answer = mvc.perform(get(address));
        assertThat(answer).hasStatus(401).hasContentType("application/problem+json");
        assertThat(answer).doesNotContainHeader("WWW-Authenticate").doesNotContainHeader("Location");
        assertThat(answer).doesNotContainHeader("Set-Cookie").hasHeader("Cache-Control", "no-store");
        assertThat(answer).bodyJson().extractingPath("$.title").isEqualTo("Unauthorized");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/articles", ARTICLE + "/publish", ARTICLE + "/comments"})
    void changing_without_a_sign_in_is_401_and_sets_no_cookie(String address) {
        MvcTestResult answer = mvc.perform(json(post(address), "{}"));
        assertThat(answer).hasStatus(401).doesNotContainHeader("Set-Cookie");
    }

    @Test
    void a_sign_in_that_has_expired_is_401() {
        assertThat(mvc.perform(json(post("/api/v1/articles"), "{}").cookie(new Cookie("colophon_sign_in", "old"))))
                .hasStatus(401)
                .doesNotContainHeader("Set-Cookie");
    }

    @Test
    void a_change_without_the_token_is_refused_and_says_which_header_carries_it() {
        MvcTestResult answer = mvc.perform(post(ARTICLE + "/publish").cookie(SIGN_IN));
        assertThat(answer).hasStatus(403).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains("X-CSRF-TOKEN", "/api/v1/me");
        verifyNoInteractions(publisher);
    }

    @Test
    void a_change_with_a_forged_token_is_refused() {
        assertThat(mvc.perform(post(ARTICLE + "/publish").cookie(SIGN_IN).header("X-CSRF-TOKEN", "0".repeat(64))))
                .hasStatus(403);
        verifyNoInteractions(publisher);
    }

    @Test
    void what_the_role_does_not_allow_is_a_403_problem() {
        given(publisher.publish(any(), any())).willThrow(new AccessDeniedException("internals"));
        MvcTestResult answer = mvc.perform(signedIn(post(ARTICLE + "/publish")));
        assertThat(answer).hasStatus(403).hasContentType("application/problem+json");
        assertThat(answer).bodyText().doesNotContain("internals");
    }

    @Test
    void searching_is_open_and_may_be_kept_by_caches_that_ask_again() {
        given(search.search("harbour", null, 20)).willReturn(new SearchResult(List.of(), 0, null));
        assertThat(mvc.perform(get("/api/v1/search?q=harbour")))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-cache")
                .doesNotContainHeader("Set-Cookie")
                .bodyJson()
                .isStrictlyEqualTo("{\"items\":[],\"total\":0,\"next\":null,\"complete\":true}");
    }

    @Test
    void me_names_person_permissions_and_the_token() {
        assertThat(mvc.perform(get("/api/v1/me").cookie(SIGN_IN)))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .doesNotContainHeader("Set-Cookie")
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"person": {"id": "%s", "handle": "ada-falk", "name": "Ada Falk",
                                    "roles": ["reporter", "standards-editor"]},
                         "permissions": ["comment", "newsroom", "write", "edit", "sign-off", "set-policy"],
                         "csrf": {"header": "X-CSRF-TOKEN", "parameter": "_csrf", "token": "%s"}}
                        """.formatted(ADA.id(), CSRF));
    }

    @Test
    void unknown_addresses_and_methods_are_problems_too() {
        assertThat(mvc.perform(get("/api/v1/nothing").cookie(SIGN_IN)))
                .hasStatus(404)
                .hasContentType("application/problem+json");
        assertThat(mvc.perform(signedIn(delete(ARTICLE))))
                .hasStatus(405)
                .hasHeader("Allow", "GET, PATCH")
                .hasContentType("application/problem+json");
        assertThat(mvc.perform(get("/api/other").cookie(SIGN_IN))).hasStatus(403);
    }

    @Test
    void other_kinds_of_authorization_are_left_alone() {
        assertThat(mvc.perform(
                        get("/api/v1/me").header("Authorization", "Basic YTpi").cookie(SIGN_IN)))
                .hasStatusOk();
        assertThat(mvc.perform(get("/api/v1/me").header("Authorization", "Bearers x")))
                .hasStatus(401)
                .doesNotContainHeader("WWW-Authenticate");
        verifyNoInteractions(tokens);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "Bearer ", "bearer none", "BEARER  none "})
    void a_token_that_is_none_is_a_401_problem(String header) {
        given(tokens.authenticate(any(), any())).willReturn(Optional.empty());
        assertThat(mvc.perform(get("/api/v1/search?q=harbour").header("Authorization", header)))
                .hasStatus(401)
                .hasContentType("application/problem+json")
                .hasHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"")
                .hasHeader("Cache-Control", "no-store")
                .doesNotContainHeader("Set-Cookie");
    }

    @Test
    void too_many_wrong_tokens_are_429() {
        given(tokens.authenticate("guess", "127.0.0.1")).willThrow(mock(TooManyAttempts.class));
        assertThat(mvc.perform(get("/api/v1/me").header("Authorization", "Bearer guess")))
                .hasStatus(429)
                .hasContentType("application/problem+json");
    }
}
