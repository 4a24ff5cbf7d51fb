package org.colophon.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.api.Caller.read;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.colophon.article.Sections;
import org.colophon.identity.AccessTokens;
import org.colophon.identity.ActingAs;
import org.colophon.identity.IssuedToken;
import org.colophon.identity.NewAccessToken;
import org.colophon.identity.People;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.identity.Scope;
import org.colophon.identity.TokenLife;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Programs with an access token at every endpoint. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class ApiTokensTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    AccessTokens tokens;

    @Autowired
    Sections sections;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    /** What the answer says: done, the role is missing, the scope is missing, or no token may do it. */
    private static String said(MvcTestResult answer) {
        int status = answer.getResponse().getStatus();
        if (status != 403) {
            return status < 300 ? "ok" : String.valueOf(status);
        }
        String detail = read(answer, "$.detail");
        return detail.contains("scope") ? "scope" : detail.contains("closed") ? "closed" : "role";
    }

    private IssuedToken issue(Person person, Scope... scopes) {
        return ActingAs.person(
                person, () -> tokens.make(new NewAccessToken("Test", Set.of(scopes), TokenLife.DAYS_30)));
    }

    private Caller with(IssuedToken token) {
        return new Caller(mvc, null, token.secret());
    }

    /** A token of an editor who has had another role since, for not all may make each. */
    private Caller holder(Role role, Scope scope) {
        Person person = cast.another(Role.EDITOR);
        IssuedToken token = issue(person, scope);
        ActingAs.person(cast.a(Role.ADMINISTRATOR), () -> people.changeRoles(person.id(), Set.of(role)));
        return with(token);
    }

    private String published() {
        Caller editor = new Caller(mvc, cast.token(cast.a(Role.EDITOR)));
        String section = "s" + UUID.randomUUID();
        ActingAs.person(cast.a(Role.EDITOR), () -> sections.add("Section " + section, section, ""));
        String article =
                editor.article("{\"headline\":\"H\",\"body\":\"B\",\"section\":\"%s\",\"origin\":{\"kind\":\"typed\"}}"
                        .formatted(section));
        assertThat(editor.post(article + "/publish", null)).hasStatusOk();
        return article;
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            role             | scope   | list  | read  | start | patch | publish
            READER           | READ    | role  | role  | scope | scope | scope
            READER           | WRITE   | scope | scope | role  | role  | scope
            READER           | PUBLISH | scope | scope | scope | scope | role
            REPORTER         | READ    | ok    | ok    | scope | scope | scope
            REPORTER         | WRITE   | scope | scope | ok    | role  | scope
            REPORTER         | PUBLISH | scope | scope | scope | scope | role
            EDITOR           | READ    | ok    | ok    | scope | scope | scope
            EDITOR           | WRITE   | scope | scope | ok    | ok    | scope
            EDITOR           | PUBLISH | scope | scope | scope | scope | ok
            STANDARDS_EDITOR | READ    | ok    | ok    | scope | scope | scope
            STANDARDS_EDITOR | WRITE   | scope | scope | ok    | ok    | scope
            STANDARDS_EDITOR | PUBLISH | scope | scope | scope | scope | role
            MODERATOR        | READ    | ok    | ok    | scope | scope | scope
            MODERATOR        | WRITE   | scope | scope | role  | role  | scope
            MODERATOR        | PUBLISH | scope | scope | scope | scope | role
            ADMINISTRATOR    | READ    | ok    | ok    | scope | scope | scope
            ADMINISTRATOR    | WRITE   | scope | scope | ok    | ok    | scope
            ADMINISTRATOR    | PUBLISH | scope | scope | scope | scope | ok
            """)
    void may(Role role, Scope scope, String list, String read, String start, String patch, String publish) {
        String article = published();
        Caller program = holder(role, scope);
        assertThat(said(program.get("/api/v1/me"))).isEqualTo("ok");
        assertThat(said(program.get("/api/v1/articles"))).isEqualTo(list);
        assertThat(said(program.get(article))).isEqualTo(read);
        assertThat(said(program.post("/api/v1/articles", "{}"))).isEqualTo(start);
        assertThat(said(program.patch(article, "{\"standfirst\":\"New\",\"baseVersion\":1}")))
                .isEqualTo(patch);
        assertThat(said(program.post(article + "/publish", null))).isEqualTo(publish);
        assertThat(said(program.post(article + "/comments", "{\"text\":\"Hello\"}")))
                .isEqualTo("closed");
        assertThat(said(program.get(article + "/comments"))).isEqualTo("ok");
        assertThat(said(program.get("/api/v1/search?q=harbour"))).isEqualTo("ok");
        assertThat(said(program.get("/api/v1/openapi.json"))).isEqualTo("ok");
        assertThat(said(program.get("/api/v1/nothing"))).isEqualTo("404");
        if (start.equals("ok")) {
            assertThat(program.patch(program.article("{}"), "{\"headline\":\"Mine\",\"baseVersion\":1}"))
                    .hasStatusOk();
        }
    }

    @Test
    void every_operation_is_for_tokens_or_known_not_to_be() {
        Set<String> closed = new TreeSet<>();
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            if (method.getBeanType().getPackageName().equals("org.colophon.api")
                    && !method.hasMethodAnnotation(ForTokens.class)) {
                closed.add(method.getShortLogMessage().replaceAll("#", ".").replaceAll("\\[.*", ""));
            }
        });
        // Reading comments and searching is open to everybody; commenting, having a cursor and one's news are for
        // people only.
        assertThat(closed)
                .map(name -> name.replaceAll(".*\\.(\\w+\\.\\w+)$", "$1"))
                .containsExactlyInAnyOrder(
                        "CommentsApi.list",
                        "CommentsApi.post",
                        "ManuscriptApi.presence",
                        "NewsApi.news",
                        "SearchApi.search");
    }

    @Test
    void from_an_empty_article_to_a_published_one_without_a_cookie() {
        Person editor = cast.another(Role.EDITOR);
        Caller program = with(issue(editor, Scope.READ, Scope.WRITE, Scope.PUBLISH));
        String section = "s" + UUID.randomUUID();
        ActingAs.person(editor, () -> sections.add("Section " + section, section, ""));
        String article = program.article("""
                {"headline": "Ferry", "body": "Dearer.", "section": "%s", "topics": ["Tides %s"],
                 "origin": {"kind": "ai", "tool": "Draftwell"}}
                """.formatted(section, section));
        assertThat(read(program.get(article), "$.authors[0].name")).isEqualTo(editor.name());
        assertThat(program.post(article + "/publish", null)).hasStatusOk();
    }

    @Test
    void a_missing_scope_is_named() {
        MvcTestResult answer = with(issue(cast.a(Role.EDITOR), Scope.READ)).post("/api/v1/articles", "{}");
        assertThat(answer)
                .hasStatus(403)
                .hasContentType("application/problem+json")
                .hasHeader("WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"write\"");
        assertThat(read(answer, "$.scope")).isEqualTo("write");
        assertThat(read(answer, "$.type")).isEqualTo("urn:colophon:problem:scope");
    }

    @Test
    void me_tells_a_program_its_scopes_and_nothing_about_forgery() {
        Person editor = cast.another(Role.EDITOR);
        MvcTestResult me = with(issue(editor, Scope.READ, Scope.WRITE)).get("/api/v1/me");
        assertThat(me).hasStatusOk().bodyJson().isStrictlyEqualTo("""
                {"person": {"id": "%s", "handle": "%s", "name": "%s", "roles": ["editor"]},
                 "permissions": ["newsroom", "write", "edit"],
                 "token": {"name": "Test", "scopes": ["read", "write"]}}
                """.formatted(
                        editor.id(), editor.handle(), editor.name()));
    }

    @Test
    void a_request_with_cookie_and_token_is_the_tokens() {
        Person editor = cast.another(Role.EDITOR);
        Person other = cast.another(Role.ADMINISTRATOR);
        Caller both = new Caller(
                mvc, cast.token(other), issue(editor, Scope.READ, Scope.WRITE).secret());
        assertThat(read(both.get("/api/v1/me"), "$.person.id"))
                .isEqualTo(editor.id().toString());
        assertThat(both.callWithoutCsrf("POST", "/api/v1/articles", "{}")).hasStatus(201);
        Caller revoked = new Caller(mvc, cast.token(other), AccessTokens.PREFIX + "0".repeat(40));
        assertThat(revoked.get("/api/v1/me")).hasStatus(401);
    }

    @Test
    void a_revoked_token_is_refused_at_once() {
        Person editor = cast.another(Role.EDITOR);
        IssuedToken token = issue(editor, Scope.READ);
        assertThat(with(token).get("/api/v1/articles")).hasStatusOk();
        ActingAs.person(editor, () -> tokens.revoke(token.token().id()));
        for (String address : List.of("/api/v1/articles", "/api/v1/search?q=harbour", "/api/v1/openapi.json")) {
            assertThat(with(token).get(address))
                    .hasStatus(401)
                    .hasContentType("application/problem+json")
                    .hasHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        }
    }

    @Test
    void no_log_and_no_answer_repeats_a_token(CapturedOutput output) {
        IssuedToken token = issue(cast.a(Role.EDITOR), Scope.READ);
        String wrong = AccessTokens.PREFIX + "1".repeat(40);
        for (String secret : List.of(token.secret(), wrong, token.secret() + "x")) {
            Caller program = new Caller(mvc, null, secret);
            for (MvcTestResult answer : List.of(
                    program.get("/api/v1/me"), program.post("/api/v1/articles", "{"), program.get("/api/v1/nothing"))) {
                assertThat(answer).bodyText().doesNotContain(secret);
            }
        }
        assertThat(output.getAll()).doesNotContain(token.secret()).doesNotContain(wrong);
    }

    @Test
    void a_token_opens_the_api_and_no_page() {
        Caller program = with(issue(cast.a(Role.ADMINISTRATOR), Scope.READ, Scope.WRITE, Scope.PUBLISH));
        assertThat(mvc.get().uri("/account").header("Authorization", "Bearer " + program.secret()))
                .hasStatus3xxRedirection();
    }
}
