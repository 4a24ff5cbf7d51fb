package org.colophon.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.api.Caller.read;

import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.article.Sections;
import org.colophon.discussion.Comments;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
class ApiJourneyTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Cast cast;

    @Autowired
    Sections sections;

    @Autowired
    Comments comments;

    private final String section = "s" + UUID.randomUUID();
    private Caller editor;
    private Caller reader;
    private Caller nobody;

    @BeforeEach
    void people() {
        Person person = cast.a(Role.EDITOR);
        ActingAs.person(person, () -> sections.add("Section " + section, section, ""));
        editor = new Caller(mvc, cast.token(person));
        reader = new Caller(mvc, cast.token(cast.another(Role.READER)));
        nobody = new Caller(mvc, null);
    }

    @Test
    void from_an_empty_article_to_a_published_one_with_a_comment() {
        String article =
                editor.article("{\"headline\":\"Ferry\",\"body\":\"It costs {{price}}.\",\"topics\":[\"Harbour life\"],"
                        + "\"origin\":{\"kind\":\"typed\"}}");
        MvcTestResult saved = editor.patch(
                article,
                "{\"standfirst\":\"Dearer\",\"body\":\"It costs {{price}} now.\",\"baseVersion\":1,"
                        + "\"origin\":{\"kind\":\"typed\"}}");
        assertThat(saved).hasStatusOk().bodyJson().extractingPath("$.version").isEqualTo(3);
        assertThat(saved).bodyJson().extractingPath("$.body").isEqualTo("It costs {{price}} now.");

        MvcTestResult stale = editor.patch(
                article,
                "{\"body\":\"Lost?\",\"slug\":\"other\",\"section\":\"%s\",\"baseVersion\":1}".formatted(section));
        assertThat(stale).hasStatus(409).bodyJson().extractingPath("$.version").isEqualTo(3);
        UUID.fromString(read(stale, "$.keptCopy"));
        MvcTestResult unchanged = editor.get(article);
        assertThat(unchanged).bodyJson().extractingPath("$.section").isNull();
        assertThat(read(unchanged, "$.slug")).startsWith("ferry");

        MvcTestResult refused = editor.post(article + "/publish", null);
        assertThat(refused).hasStatus(422).hasContentType("application/problem+json");
        assertThat(read(refused, "$.findings[*].code")).contains("no-section", "unknown-fact");

        assertThat(editor.patch(article, """
                {"section": "%s", "ai": {"used": false},
                 "sources": [{"key": "tariff", "title": "Tariff", "url": "https://example.org/tariff"}],
                 "facts": [{"key": "price", "label": "Price", "kind": "money", "value": "12", "unit": "EUR",
                            "asOf": "2026-11-01", "source": "tariff"}]}
                """.formatted(section))).hasStatusOk();
        MvcTestResult published = editor.post(article + "/publish", null);
        assertThat(published)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.number")
                .isEqualTo(1);
        assertThat(published).bodyJson().extractingPath("$.disclosure.state").isEqualTo("human");
        assertThat(read(editor.get(article), "$.url")).isEqualTo(read(published, "$.url"));

        MvcTestResult posted = reader.post(article + "/comments", "{\"text\":\"Too *dear*\"}");
        assertThat(posted).hasStatus(201).hasHeader("Location", read(posted, "$.url"));
        MvcTestResult thread = nobody.get(article + "/comments");
        assertThat(thread)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[0].html")
                .asString()
                .contains("<em>dear</em>");
        assertThat(thread).bodyJson().extractingPath("$.total").isEqualTo(1);
    }

    @Test
    void a_request_changes_everything_or_nothing() {
        String article = editor.article("{\"headline\":\"Before\",\"body\":\"Text\"}");
        assertThat(editor.patch(article, """
                {"headline": "After", "baseVersion": 1, "topics": ["Kept not"],
                 "facts": [{"key": "a", "label": "A", "kind": "money", "value": "many", "unit": "EUR"}]}"""))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.field")
                .isEqualTo("facts[0].value");
        MvcTestResult after = editor.get(article);
        assertThat(after).bodyJson().extractingPath("$.headline").isEqualTo("Before");
        assertThat(after).bodyJson().extractingPath("$.version").isEqualTo(1);
        assertThat(after).bodyJson().extractingPath("$.topics").asArray().isEmpty();
    }

    @Test
    void texts_need_the_version_they_were_made_from() {
        String article = editor.article("{}");
        assertThat(editor.patch(article, "{\"body\":\"x\"}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.field")
                .isEqualTo("baseVersion");
        assertThat(editor.patch(article, "{\"body\":\"x\",\"baseVersion\":9}")).hasStatus(422);
        assertThat(editor.patch(article, "{\"language\":\"de\"}")).hasStatusOk();
    }

    @Test
    void what_get_gives_patch_takes() {
        String article = editor.article(
                "{\"section\":\"%s\",\"topics\":[\"Tides\"],\"authors\":[\"Guest Writer\"]}".formatted(section));
        MvcTestResult read = editor.get(article);
        for (String field : new String[] {"section", "topics", "authors"}) {
            String value = JsonMapper.shared()
                    .readTree(read.getResponse().getContentAsByteArray())
                    .get(field)
                    .toString();
            MvcTestResult again = editor.patch(article, "{\"%s\":%s}".formatted(field, value));
            assertThat(again).hasStatusOk();
            assertThat(read(again, "$." + field)).isEqualTo(read(read, "$." + field));
        }
    }

    @Test
    void text_from_an_ai_tool_is_disclosed_without_being_declared() {
        String article = editor.article("{\"body\":\"Words\",\"origin\":{\"kind\":\"ai\",\"tool\":\"Draftwell\"}}");
        MvcTestResult read = editor.get(article);
        assertThat(read).bodyJson().extractingPath("$.disclosure.uses[0].tool").isEqualTo("Draftwell");
        assertThat(read).bodyJson().extractingPath("$.disclosure.share").isEqualTo(1.0);
        assertThat(read).bodyJson().extractingPath("$.disclosure.state").isEqualTo("ai-generated-unreviewed");
        assertThat(editor.patch(article, "{\"origin\":{\"kind\":\"robot\"}}")).hasStatus(422);
    }

    @Test
    void comments_take_a_sign_in_a_token_a_published_article_and_a_bounded_text() {
        String draft = editor.article("{}");
        String article =
                editor.article("{\"headline\":\"H\",\"body\":\"B\",\"section\":\"%s\",\"origin\":{\"kind\":\"typed\"}}"
                        .formatted(section));
        assertThat(editor.post(article + "/publish", null)).hasStatusOk();
        String text = "{\"text\":\"Hello\"}";
        assertThat(nobody.post(article + "/comments", text)).hasStatus(401);
        assertThat(reader.callWithoutCsrf("POST", article + "/comments", text)).hasStatus(403);
        assertThat(reader.post(draft + "/comments", text)).hasStatus(404);
        assertThat(nobody.get(draft + "/comments")).hasStatus(404);
        assertThat(reader.post(article + "/comments", "{\"text\":\"" + "x".repeat(1_000_000) + "\"}"))
                .hasStatus(422);
        assertThat(reader.post(article + "/comments", "{\"text\":\"x\",\"parent\":\"none\"}"))
                .hasStatus(422);
        assertThat(comments.count(ArticleId.parse(article.substring(article.lastIndexOf('/') + 1))))
                .isZero();
    }

    @Test
    void the_description_names_every_operation_and_its_problems() {
        MvcTestResult api = nobody.get("/api/v1/openapi.json");
        assertThat(api).hasStatusOk();
        assertThat(read(api, "$.servers[0].url")).isEqualTo("http://localhost:8080");
        assertThat(read(api, "$.paths.keys()"))
                .contains("/api/v1/me", "/api/v1/articles/{id}", "/api/v1/articles/{id}/publish")
                .contains("/api/v1/articles/{id}/comments", "/api/v1/search");
        assertThat(read(api, "$.paths['/api/v1/articles/{id}'].patch.responses.keys()"))
                .contains("200", "409", "422");
        assertThat(read(api, "$.paths['/api/v1/articles'].post.responses.keys()"))
                .contains("201", "413");
        assertThat(read(api, "$.components.securitySchemes.keys()")).contains("session", "csrf", "token");
        assertThat(read(api, "$.paths['/api/v1/articles'].post.security"))
                .contains("{\"token\":[\"write\"]}", "{\"session\":[],\"csrf\":[]}");
        assertThat(read(api, "$.paths['/api/v1/articles/{id}/comments'].post.security"))
                .doesNotContain("token");
        assertThat(read(api, "$.components.schemas.FindingJson.type")).isEqualTo("object");
        assertThat(read(api, "$.components.schemas.Problem.required")).contains("type", "status");
    }
}
