package org.colophon.reader;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.colophon.identity.People;
import org.colophon.identity.TooManyAttempts;
import org.colophon.reader.page.Form;
import org.colophon.shared.BadInput;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Readers give themselves an account. */
@Controller
class SignUpController {

    private final Entrances entrances;
    private final People people;

    SignUpController(Entrances entrances, People people) {
        this.entrances = entrances;
        this.people = people;
    }

    @GetMapping("/sign-up")
    Output form(@RequestParam(required = false) @Nullable String next, CsrfToken token) {
        return entrances.page(HttpStatus.OK, "sign-up", Form.fresh(token.getToken(), Map.of()), LocalPath.of(next));
    }

    @PostMapping("/sign-up")
    Output signUp(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(required = false) @Nullable String next,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        String then = LocalPath.of(next);
        Map<String, String> kept = Map.of("name", name, "email", email);
        try {
            return entrances.enter(
                    people.signUp(name, email, password, request.getRemoteAddr()), then, request, response);
        } catch (BadInput e) {
            Form form = Form.refused(csrf.getToken(), kept, e);
            return entrances.page(HttpStatus.UNPROCESSABLE_CONTENT, "sign-up", form, then);
        } catch (TooManyAttempts e) {
            Form form = Form.refused(csrf.getToken(), kept, String.valueOf(e.getMessage()));
            return entrances.page(HttpStatus.TOO_MANY_REQUESTS, "sign-up", form, then);
        }
    }
}
