package org.colophon.reader;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.colophon.identity.SetUp;
import org.colophon.reader.page.Form;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first administrator of an empty newsroom comes in through the link on the console. */
@Controller
class SetUpController {

    private static final String SHUT =
            "This link has been used or is of an earlier start. The newsroom’s console shows the current one.";

    private final Entrances entrances;
    private final SetUp setUp;

    SetUpController(Entrances entrances, SetUp setUp) {
        this.entrances = entrances;
        this.setUp = setUp;
    }

    @GetMapping("/set-up")
    Output form(@RequestParam(defaultValue = "") String token, CsrfToken csrf) {
        requireOpen(token);
        return entrances.page(
                HttpStatus.OK, "set-up", Form.fresh(csrf.getToken(), Map.of("token", token)), "/newsroom/");
    }

    @PostMapping("/set-up")
    Output setUp(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            CsrfToken csrf,
            HttpServletRequest request,
            HttpServletResponse response) {
        requireOpen(token);
        try {
            return entrances.enter(
                    setUp.firstAdministrator(token, name, email, password), "/newsroom/", request, response);
        } catch (BadInput e) {
            Form form = Form.refused(csrf.getToken(), Map.of("token", token, "name", name, "email", email), e);
            return entrances.page(HttpStatus.UNPROCESSABLE_CONTENT, "set-up", form, "/newsroom/");
        }
    }

    private void requireOpen(String token) {
        if (!setUp.opensWith(token)) {
            throw new NotFound(SHUT);
        }
    }
}
