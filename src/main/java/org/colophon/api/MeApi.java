package org.colophon.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.Person;
import org.colophon.identity.TokenUse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is asking, and the token that changes in the name of somebody signed in must carry. */
@RestController
@RequestMapping("/api/v1/me")
@Tag(name = "Me")
class MeApi {

    /** @param csrf null with an access token. @param token null without one */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MeJson(
            PersonJson person,
            List<String> permissions,
            @Nullable CsrfJson csrf,
            @Nullable TokenJson token) {}

    record PersonJson(UUID id, String handle, String name, List<String> roles) {}

    /** How to send the token. @param header with which requests carry it. @param parameter the form field instead */
    record CsrfJson(String header, String parameter, String token) {}

    /** The access token that was used. @param name what its person called it */
    record TokenJson(String name, List<String> scopes) {

        static TokenJson of(TokenUse use) {
            return new TokenJson(use.name(), Codes.of(use.scopes()));
        }
    }

    @GetMapping
    @ForTokens
    @Operation(
            summary = "Who is asking",
            description =
                    "Gives somebody signed in the CSRF token for everything that changes; a program with an access"
                            + " token learns the token's name and scopes.")
    MeJson me(@Parameter(hidden = true) CsrfToken csrf) {
        Person me = CurrentPerson.require();
        return new MeJson(
                new PersonJson(me.id().value(), me.handle(), me.name(), Codes.of(me.roles())),
                Codes.of(me.permissions()),
                CurrentPerson.viaToken()
                        ? null
                        : new CsrfJson(csrf.getHeaderName(), csrf.getParameterName(), csrf.getToken()),
                CurrentPerson.token().map(TokenJson::of).orElse(null));
    }
}
