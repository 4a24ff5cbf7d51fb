package org.colophon.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.colophon.identity.Scope;
import org.colophon.identity.SignInCookies;
import org.colophon.shared.Newsroom;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of {@code /api/v1/openapi.json} that hold for all operations; the rest is read from the controllers. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String SESSION = "session";
    private static final String CSRF = "csrf";
    private static final String TOKEN = "token";

    @Bean
    OpenAPI openApi(Newsroom newsroom) {
        return new OpenAPI()
                .info(new Info()
                        .title(newsroom.name() + " API")
                        .version("1")
                        .description("Write, publish, discuss and search. Errors are RFC 9457 problem documents."))
                .servers(List.of(new Server().url(newsroom.link(""))))
                .components(new Components()
                        .addSecuritySchemes(SESSION, cookie())
                        .addSecuritySchemes(CSRF, csrfHeader())
                        .addSecuritySchemes(TOKEN, bearer()));
    }

    /** Which operations take an access token, and with which scope. */
    @Bean
    OperationCustomizer scopesOfOperations() {
        return (operation, method) -> {
            ForTokens open = method.getMethodAnnotation(ForTokens.class);
            if (open != null) {
                List<String> scopes =
                        Arrays.stream(open.value()).map(Scope::code).toList();
                operation.addSecurityItem(new SecurityRequirement().addList(TOKEN, scopes));
            }
            return operation;
        };
    }

    @Bean
    OpenApiCustomizer problemsOfOperations() {
        return api -> {
            // Here and not above: schemas that nothing refers to are dropped before.
            api.getComponents().addSchemas("Problem", problem());
            api.getPaths()
                    .forEach((path, item) ->
                            item.readOperationsMap().forEach((method, operation) -> describe(path, method, operation)));
        };
    }

    private static void describe(String path, HttpMethod method, Operation operation) {
        boolean changes = method != HttpMethod.GET;
        boolean open = !changes && (path.endsWith("/search") || path.endsWith("/comments"));
        if (!open) {
            SecurityRequirement needed = new SecurityRequirement().addList(SESSION);
            operation.addSecurityItem(changes ? needed.addList(CSRF) : needed);
            problem(operation, "401", "Nobody is signed in, or the access token is not good");
        }
        if (changes || path.endsWith("/articles") || path.endsWith("/articles/{id}")) {
            problem(operation, "403", "The role or the scope does not allow it, or the CSRF token is missing");
        }
        if (path.contains("{id}")) {
            problem(operation, "404", "There is no such article");
        }
        if (method == HttpMethod.PATCH) {
            problem(operation, "409", "Somebody saved in between; `version` and `keptCopy` say where both texts are");
        }
        if (operation.getRequestBody() != null) {
            problem(operation, "400", "The body is not JSON");
            problem(operation, "413", "The body is longer than 4 MB");
            problem(operation, "415", "The body is not declared as application/json");
        }
        if (!path.endsWith("/me") && !(method == HttpMethod.GET && path.endsWith("/{id}"))) {
            problem(
                    operation,
                    "422",
                    path.endsWith("/publish")
                            ? "A required check failed; `findings` says which"
                            : "Something cannot be taken; `field` says what");
        }
    }

    private static void problem(Operation operation, String status, String description) {
        operation
                .getResponses()
                .addApiResponse(
                        status,
                        new ApiResponse()
                                .description(description)
                                .content(new Content()
                                        .addMediaType(
                                                org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                                new MediaType()
                                                        .schema(new Schema<>().$ref("#/components/schemas/Problem")))));
    }

    private static SecurityScheme cookie() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(SecurityScheme.In.COOKIE)
                .name(SignInCookies.TOKEN)
                .description("The cookie of a sign-in.");
    }

    private static SecurityScheme bearer() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("An access token, which members of the newsroom make for their programs. The scopes are"
                        + " read, write and publish.");
    }

    private static SecurityScheme csrfHeader() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(SecurityScheme.In.HEADER)
                .name("X-CSRF-TOKEN")
                .description("The token that GET /api/v1/me gives; it names this header, too.");
    }

    private static Schema<?> problem() {
        return new Schema<Map<String, Object>>()
                .type("object")
                .description("RFC 9457 problem document")
                .addProperty("type", new Schema<String>().type("string").format("uri-reference"))
                .addProperty("title", new Schema<String>().type("string"))
                .addProperty("status", new Schema<Integer>().type("integer"))
                .addProperty("detail", new Schema<String>().type("string"))
                .addProperty("field", new Schema<String>().type("string").description("Which field, on 422"))
                .addProperty(
                        "findings", new Schema<List<Object>>().type("array").items(finding()))
                .addProperty("version", new Schema<Long>().type("integer").description("The newest version, on 409"))
                .addProperty("keptCopy", new Schema<String>().type("string").format("uuid"))
                .addProperty(
                        "scope", new Schema<String>().type("string").description("What the token would need, on 403"))
                .required(List.of("type", "title", "status", "detail"));
    }

    private static Schema<?> finding() {
        return new Schema<>().$ref("#/components/schemas/FindingJson");
    }
}
