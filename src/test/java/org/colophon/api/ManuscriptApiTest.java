package org.colophon.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.api.Caller.read;

import java.util.Set;
import java.util.UUID;
import org.colophon.identity.AccessTokens;
import org.colophon.identity.ActingAs;
import org.colophon.identity.NewAccessToken;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.identity.Scope;
import org.colophon.identity.TokenLife;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A manuscript and its edits over HTTP, as editors in browsers and programs use them. */
@IntegrationTest
class ManuscriptApiTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Cast cast;

    @Autowired
    private AccessTokens tokens;

    @Autowired
    private JdbcClient jdbc;

    private Person person;
    private Caller editor;
    private String article;

    @BeforeEach
    void article() {
        person = cast.another(Role.EDITOR);
        editor = new Caller(mvc, cast.token(person));
        article = editor.article("{\"headline\":\"Ferry\",\"body\":\"It is late.\",\"origin\":{\"kind\":\"typed\"}}");
    }

    private MvcTestResult edit(Caller caller, String members) {
        return caller.post(article + "/edits", "{\"text\":\"body\",%s}".formatted(members));
    }

    private static String one(String changes, String more) {
        return "\"edits\":[{\"client\":\"test\",\"counter\":%d,\"changes\":%s%s}]"
                .formatted(System.nanoTime(), changes, more);
    }

    @Test
    void a_manuscript_is_read_with_the_origins_of_its_characters() {
        MvcTestResult stored = edit(
                editor,
                "\"baseVersion\":1,"
                        + one(
                                "[6,[0,\"very \"],5]",
                                ",\"inserted\":[{\"length\":5,\"origin\":{\"kind\":\"ai\",\"tool\":\"Draftwell\"}}]"));
        assertThat(stored).hasStatusOk().bodyJson().extractingPath("$.version").isEqualTo(2);
        MvcTestResult read = editor.get(article + "/manuscript");
        assertThat(read).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"version": 2, "texts": {"headline": "Ferry", "standfirst": "", "body": "It is very late."},
                 "runs": {"standfirst": [], "body": [
                    {"length": 6, "origin": {"kind": "typed", "person": "%1$s"}},
                    {"length": 5, "origin": {"kind": "ai", "tool": "Draftwell", "purpose": "draft", "person": "%1$s"}},
                    {"length": 5, "origin": {"kind": "typed", "person": "%1$s"}}]},
                 "words": 5, "aiWords": 1, "aiShare": 0.2, "unexplained": [], "people": {"%1$s": "%2$s"}}
                """.formatted(person.id(), person.name()));
        assertThat(editor.get(article + "/manuscript?version=1"))
                .bodyJson()
                .extractingPath("$.texts.body")
                .isEqualTo("It is late.");
        assertThat(editor.get(article + "/manuscript?version=9")).hasStatus(404);
        assertThat(editor.get(article + "/edits?after=1"))
                .bodyJson()
                .extractingPath("$.edits[0].changes")
                .asArray()
                .hasSize(3);
    }

    @Test
    void others_in_the_newsroom_read_the_text_and_see_it_grow_but_not_how_it_came_to_be() {
        Caller reporter = new Caller(mvc, cast.token(cast.another(Role.REPORTER)));
        edit(editor, "\"baseVersion\":1," + one("[11,[0,\" Still.\"]]", ""));
        edit(editor, "\"baseVersion\":2," + one("[18,[0,\" Yes.\"]]", ""));
        assertThat(reporter.get(article + "/manuscript")).hasStatusOk();
        assertThat(reporter.get(article + "/manuscript?version=2")).hasStatus(403);
        assertThat(reporter.get(article + "/edits?after=2")).hasStatusOk();
        jdbc.sql("update manuscript_edit set stored_at = stored_at - interval '1' hour where article_id = :id")
                .param("id", UUID.fromString(article.substring(article.lastIndexOf('/') + 1)))
                .update();
        assertThat(reporter.get(article + "/edits?after=3")).hasStatusOk();
        assertThat(reporter.get(article + "/edits?after=2")).hasStatus(410);
        assertThat(editor.get(article + "/edits?after=2")).hasStatusOk();
        assertThat(editor.get(article + "/manuscript?version=2")).hasStatusOk();
    }

    @Test
    void a_late_edit_without_rebase_is_409_with_what_it_missed() {
        assertThat(edit(editor, "\"baseVersion\":1," + one("[11,[0,\" Still.\"]]", "")))
                .hasStatusOk();
        String late = "\"baseVersion\":1," + one("[[0,\"Now: \"],11]", "");
        MvcTestResult refused = edit(editor, late);
        assertThat(refused).hasStatus(409).hasContentType("application/problem+json");
        assertThat(refused).bodyJson().extractingPath("$.version").isEqualTo(2);
        assertThat(refused).bodyJson().extractingPath("$.edits[0].text").isEqualTo("body");
        assertThat(edit(editor, "\"rebase\":true," + late)).hasStatusOk();
        assertThat(read(editor.get(article + "/manuscript"), "$.texts.body")).isEqualTo("Now: It is late. Still.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"baseVersion\":1,\"edits\":[]",
                "\"edits\":[{\"client\":\"a\",\"counter\":1,\"changes\":[11]}]",
                "\"baseVersion\":1,\"edits\":[{\"counter\":1,\"changes\":[11]}]",
                "\"baseVersion\":1,\"edits\":[{\"client\":\"a\",\"counter\":1,\"changes\":[12]}]",
                "\"baseVersion\":1,\"edits\":[{\"client\":\"a\",\"counter\":1,\"changes\":[11,[0,\"a\\nb\"]]}]",
                "\"baseVersion\":1,\"edits\":[{\"client\":\"a\",\"counter\":1,\"changes\":[11,[0,\"a\\rb\"]]}]",
                "\"baseVersion\":1,\"edits\":[{\"client\":\"a\",\"counter\":1,\"changes\":[11,[0,\"\\u0000\"]]}]",
                "\"baseVersion\":1,\"edits\":[{\"client\":\"a\",\"counter\":1,\"changes\":[11,[0,\"\\ud83d\"]]}]",
                "\"baseVersion\":1,\"edits\":[{\"client\":\"a\",\"counter\":1,\"changes\":[11,[\"0\",\"x\"]]}]",
                "\"baseVersion\":1,\"edits\":[{\"client\":\"a\",\"counter\":1,\"changes\":[-11]}]",
                "\"baseVersion\":1,\"edits\":[{\"client\":\"a\",\"counter\":1,\"changes\":[11,[0,\"x\"]],"
                        + "\"inserted\":[{\"length\":2}]}]",
                "\"baseVersion\":1,\"edits\":[{\"client\":\"a\",\"counter\":1,\"changes\":[11,[0,\"x\"]],"
                        + "\"inserted\":[{\"length\":1,\"origin\":{\"kind\":\"robot\"}}]}]",
                "\"baseVersion\":7,\"edits\":[{\"client\":\"a\",\"counter\":1,\"changes\":[11]}]"
            })
    void what_is_malformed_is_422_and_stores_nothing(String members) {
        assertThat(edit(editor, members)).hasStatus(422).hasContentType("application/problem+json");
        assertThat(editor.get(article + "/manuscript"))
                .bodyJson()
                .extractingPath("$.version")
                .isEqualTo(1);
    }

    @Test
    void nothing_that_a_token_sends_is_typed() {
        String secret = ActingAs.person(
                        person,
                        () -> tokens.make(
                                new NewAccessToken("Script", Set.of(Scope.READ, Scope.WRITE), TokenLife.DAYS_30)))
                .secret();
        Caller program = new Caller(mvc, null, secret);
        String typed = ",\"inserted\":[{\"length\":5,\"origin\":{\"kind\":\"typed\"}}]";
        assertThat(edit(program, "\"baseVersion\":1," + one("[11,[0,\" Now.\"]]", typed)))
                .hasStatusOk();
        assertThat(edit(program, "\"baseVersion\":2," + one("[16,[0,\" Now.\"]]", "")))
                .hasStatusOk();
        assertThat(program.patch(
                        article, "{\"headline\":\"Ferry again\",\"baseVersion\":3,\"origin\":{\"kind\":\"typed\"}}"))
                .hasStatusOk();
        MvcTestResult read = program.get(article + "/manuscript");
        assertThat(read).bodyJson().extractingPath("$.runs.body[1].origin.kind").isEqualTo("unexplained");
        assertThat(read).bodyJson().extractingPath("$.runs.body[1].length").isEqualTo(10);
        assertThat(read)
                .bodyJson()
                .extractingPath("$.runs.headline[1].origin.kind")
                .isEqualTo("unexplained");
        String mark = ",\"marks\":[{\"from\":11,\"length\":10,\"origin\":{\"kind\":\"typed\"}}]";
        assertThat(edit(program, "\"baseVersion\":4," + one("[21]", mark))).hasStatus(403);
        assertThat(edit(editor, "\"baseVersion\":4," + one("[21]", mark))).hasStatusOk();
        assertThat(editor.get(article + "/manuscript"))
                .bodyJson()
                .extractingPath("$.runs.body[0].length")
                .isEqualTo(21);
    }

    @Test
    void a_text_that_comes_too_late_can_be_kept_beside() {
        String copy = "{\"name\":\"From the train\",\"texts\":{\"body\":\"Offline.\"},\"baseVersion\":1}";
        UUID.fromString(read(editor.post(article + "/copies", copy), "$.id"));
        assertThat(editor.post(article + "/copies", "{\"name\":\"x\"}")).hasStatus(422);
        Caller stranger = new Caller(mvc, cast.token(cast.another(Role.REPORTER)));
        assertThat(stranger.post(article + "/copies", copy)).hasStatus(403);
        assertThat(edit(stranger, "\"baseVersion\":1," + one("[11]", ""))).hasStatus(403);
    }

    @Test
    void readers_see_no_manuscript_and_have_no_cursor_in_one() {
        Caller reader = new Caller(mvc, cast.token(cast.another(Role.READER)));
        String cursor = "{\"client\":\"c\",\"text\":\"body\",\"version\":1,\"anchor\":0,\"head\":0}";
        for (Caller caller : new Caller[] {reader, new Caller(mvc, null)}) {
            int status = caller.token() == null ? 401 : 403;
            assertThat(caller.get(article + "/manuscript")).hasStatus(status);
            assertThat(caller.get(article + "/edits?after=1")).hasStatus(status);
            assertThat(caller.post(article + "/presence", cursor)).hasStatus(status);
            assertThat(edit(caller, "\"baseVersion\":1," + one("[11]", ""))).hasStatus(status);
        }
        assertThat(editor.post(article + "/presence", cursor)).hasStatus(204);
        assertThat(editor.post(article + "/presence", "{\"client\":\"c\",\"away\":true}"))
                .hasStatus(204);
    }
}
