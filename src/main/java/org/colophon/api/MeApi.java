package org.colophon.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.Person;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is signed in, and the token that changes in this person's name must carry. */
@RestController
@RequestMapping("/api/v1/me")
@Tag(name = "Me")
class MeApi {

    record MeJson(PersonJson person, List<String> permissions, CsrfJson csrf) {}

    record PersonJson(UUID id, String handle, String name, List<String> roles) {}

    /** How to send the token. @param header with which requests carry it. @param parameter the form field instead */
    record CsrfJson(String header, String parameter, String token) {}

    @GetMapping
    @Operation(summary = "Who is signed in", description = "Also gives the CSRF token for everything that changes.")
    MeJson me(@Parameter(hidden = true) CsrfToken csrf) {
        Person me = CurrentPerson.require();
        return new MeJson(
                new PersonJson(me.id().value(), me.handle(), me.name(), Codes.of(me.roles())),
                Codes.of(me.permissions()),
                new CsrfJson(csrf.getHeaderName(), csrf.getParameterName(), csrf.getToken()));
    }
}
