package org.colophon.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import org.colophon.identity.SignInCookies;
import org.colophon.shared.Digests;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Calls the API as one person, as a program with an access token, or as nobody. No answer may ever set a cookie. */
record Caller(
        MockMvcTester mvc, @Nullable String token, @Nullable String secret) {

    Caller(MockMvcTester mvc, @Nullable String token) {
        this(mvc, token, null);
    }

    MvcTestResult get(String address) {
        return call("GET", address, null);
    }

    MvcTestResult post(String address, @Nullable String body) {
        return call("POST", address, body);
    }

    MvcTestResult patch(String address, String body) {
        return call("PATCH", address, body);
    }

    MvcTestResult call(String method, String address, @Nullable String body) {
        MockHttpServletRequestBuilder request = request(method, address, body);
        if (token != null) {
            request.header("X-CSRF-TOKEN", Digests.sha256("form:" + token));
        }
        return done(request);
    }

    MvcTestResult callWithoutCsrf(String method, String address, @Nullable String body) {
        return done(request(method, address, body));
    }

    /** Starts an article and gives back its address. */
    String article(String body) {
        MvcTestResult started = post("/api/v1/articles", body);
        assertThat(started).hasStatus(201);
        return "/api/v1/articles/" + read(started, "$.id");
    }

    static String read(MvcTestResult answer, String path) {
        try {
            return String.valueOf(JsonPath.<Object>read(answer.getResponse().getContentAsString(), path));
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private MockHttpServletRequestBuilder request(String method, String address, @Nullable String body) {
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.request(HttpMethod.valueOf(method), URI.create(address));
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        if (secret != null) {
            request.header(HttpHeaders.AUTHORIZATION, "Bearer " + secret);
        }
        if (token != null) {
            request.cookie(new Cookie(SignInCookies.TOKEN, token));
        }
        return request;
    }

    private MvcTestResult done(MockHttpServletRequestBuilder request) {
        MvcTestResult answer = mvc.perform(request);
        assertThat(answer).doesNotContainHeader("Set-Cookie");
        assertThat(answer.getRequest().getSession(false)).isNull();
        return answer;
    }
}
