package org.colophon.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.colophon.shared.Newsroom;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The two cookies of somebody who has signed in: the token, which no script can read, and a hint without content, by
 * which the small script on public pages knows that asking {@code /api/v1/me} is worth it.
 */
@Component
public class SignInCookies {

    /** Name of the cookie that holds the token. */
    public static final String TOKEN = "colophon_sign_in";

    /** Name of the readable hint cookie; its value is always {@code 1}. */
    public static final String HINT = "colophon_signed_in";

    private final boolean secure;

    SignInCookies(Newsroom newsroom) {
        this.secure = newsroom.secure();
    }

    /** The token that the browser sent, if any. It may have expired. */
    public static Optional<String> token(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, TOKEN);
        return cookie == null || cookie.getValue().isEmpty() ? Optional.empty() : Optional.of(cookie.getValue());
    }

    /** Gives the browser its cookies. */
    public void write(HttpServletResponse response, String token) {
        add(response, TOKEN, token, true, SignIn.LASTS);
        add(response, HINT, "1", false, SignIn.LASTS);
    }

    /** Takes the cookies away. */
    public void clear(HttpServletResponse response) {
        add(response, TOKEN, "", true, Duration.ZERO);
        add(response, HINT, "", false, Duration.ZERO);
    }

    void add(HttpServletResponse response, String name, String value, boolean httpOnly, Duration age) {
        ResponseCookie cookie = ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(httpOnly)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
