package org.colophon.reader;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.colophon.identity.SignIns;
import org.colophon.identity.TooManyAttempts;
import org.colophon.reader.page.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in, for readers and newsroom alike. */
@Controller
class SignInController {

    private static final String WRONG = "E-mail address and password do not belong together. Check both and try again.";

    private final Entrances entrances;
    private final SignIns signIns;

    SignInController(Entrances entrances, SignIns signIns) {
        this.entrances = entrances;
        this.signIns = signIns;
    }

    @GetMapping("/sign-in")
    Output form(@RequestParam(required = false) @Nullable String next, CsrfToken token) {
        return entrances.page(HttpStatus.OK, "sign-in", Form.fresh(token.getToken(), Map.of()), LocalPath.of(next));
    }

    @PostMapping("/sign-in")
    Output signIn(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(required = false) @Nullable String next,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        String then = LocalPath.of(next);
        Map<String, String> kept = Map.of("username", username);
        try {
            Optional<String> token = signIns.signIn(username, password, request.getRemoteAddr(), Device.of(request));
            return token.isPresent()
                    ? entrances.enter(token.get(), then, request, response)
                    : refused(HttpStatus.UNAUTHORIZED, Form.refused(csrf.getToken(), kept, WRONG), then);
        } catch (TooManyAttempts e) {
            return refused(
                    HttpStatus.TOO_MANY_REQUESTS,
                    Form.refused(csrf.getToken(), kept, String.valueOf(e.getMessage())),
                    then);
        }
    }

    private Output refused(HttpStatus status, Form form, String next) {
        return entrances.page(status, "sign-in", form, next);
    }
}
