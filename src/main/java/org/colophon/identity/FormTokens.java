package org.colophon.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.colophon.shared.Digests;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.web.util.WebUtils;

/**
 * Tokens against cross-site request forgery without a server session. For somebody signed in the token follows from the
 * sign-in cookie, which another site can neither read nor set; for a visitor it is a random cookie that only the pages
 * with a form, {@code /sign-in} and {@code /sign-up}, hand out.
 */
class FormTokens implements CsrfTokenRepository {

    static final String COOKIE = "colophon_form";
    static final String HEADER = "X-CSRF-TOKEN";
    static final String PARAMETER = "_csrf";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SignInCookies cookies;

    FormTokens(SignInCookies cookies) {
        this.cookies = cookies;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return signedIn(request).orElseGet(() -> {
            byte[] bytes = new byte[24];
            RANDOM.nextBytes(bytes);
            return token(HexFormat.of().formatHex(bytes));
        });
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token == null) {
            cookies.add(response, COOKIE, "", true, Duration.ZERO);
        } else if (signedIn(request).isEmpty()) {
            cookies.add(response, COOKIE, token.getToken(), true, Duration.ofHours(12));
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        Optional<CsrfToken> signedIn = signedIn(request);
        if (signedIn.isPresent()) {
            return signedIn.get();
        }
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null || cookie.getValue().isEmpty() ? null : token(cookie.getValue());
    }

    private static Optional<CsrfToken> signedIn(HttpServletRequest request) {
        return SignInCookies.token(request).map(token -> token(Digests.sha256("form:" + token)));
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken(HEADER, PARAMETER, value);
    }
}
