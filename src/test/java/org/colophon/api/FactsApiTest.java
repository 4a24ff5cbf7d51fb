package org.colophon.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.api.Caller.read;

import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.sourcing.Fact;
import org.colophon.sourcing.FactId;
import org.colophon.sourcing.Facts;
import org.colophon.sourcing.Sourcing;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class FactsApiTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Sourcing sourcing;

    @Autowired
    private Facts facts;

    @Autowired
    private Cast cast;

    private Person person;
    private Caller editor;
    private String article;

    @BeforeEach
    void write() {
        person = cast.a(Role.EDITOR);
        editor = new Caller(mvc, cast.token(person));
        article = editor.article("{\"headline\":\"Bridge\",\"body\":\"It cost {{cost}}.\"}");
    }

    private static String facts(String more) {
        return """
                {"sources": [{"key": "bill", "title": "The bill"}],
                 "facts": [{"key": "cost", "label": "Cost", "kind": "number", "value": "50", "source": "bill"%s}]}
                """.formatted(more);
    }

    private Fact fact() {
        ArticleId id = new ArticleId(UUID.fromString(read(editor.get(article), "$.id")));
        return ActingAs.person(person, () -> sourcing.facts(id)).getFirst().fact();
    }

    @Test
    void what_a_request_does_not_name_stays_and_what_is_empty_goes() {
        String all = ", \"locator\": \"p. 3\", \"sentence\": \"It was 50.\", \"notes\": \"Ask.\","
                + " \"reviewBy\": \"2027-01-01\", \"status\": \"disputed\"";
        assertThat(editor.patch(article, facts(all))).hasStatusOk();
        MvcTestResult said = editor.patch(article, facts(""));
        assertThat(read(said, "$.facts[0].locator")).isEqualTo("p. 3");
        assertThat(read(said, "$.facts[0].reviewBy")).isEqualTo("2027-01-01");
        assertThat(read(said, "$.facts[0].status")).isEqualTo("disputed");
        MvcTestResult emptied = editor.patch(article, facts(", \"locator\": \"\", \"reviewBy\": \"\""));
        assertThat(read(emptied, "$.facts[0].locator")).isEmpty();
        assertThat(read(emptied, "$.facts[0].reviewBy")).isEmpty();
        assertThat(read(emptied, "$.facts[0].sentence")).isEqualTo("It was 50.");
    }

    @Test
    void what_comes_out_can_be_sent_in() {
        editor.patch(article, facts(", \"locator\": \"p. 3\""));
        String read = "{\"facts\":" + Caller.read(editor.get(article), "$.facts") + ",\"sources\":"
                + Caller.read(editor.get(article), "$.sources") + "}";
        Fact before = fact();
        assertThat(editor.patch(article, read)).hasStatusOk();
        assertThat(fact()).isEqualTo(before);
    }

    @Test
    void another_article_uses_the_newsrooms_fact_by_its_id_as_it_is() {
        editor.patch(article, facts(", \"notes\": \"Ask.\""));
        FactId id = fact().id();
        String other = editor.article(
                "{\"headline\":\"Other\",\"facts\":[{\"key\":\"price\",\"id\":\"%s\",\"shown\":false}]}".formatted(id));
        assertThat(read(editor.get(other), "$.facts[0].id")).isEqualTo(id.toString());
        assertThat(read(editor.get(other), "$.facts[0].value")).isEqualTo("50");
        assertThat(read(editor.get(other), "$.facts[0].shown")).isEqualTo("false");
        assertThat(editor.patch(other, "{\"facts\":[{\"key\":\"price\",\"id\":\"%s\"}]}".formatted(id)))
                .hasStatusOk();
        assertThat(read(editor.get(other), "$.facts[0].shown")).isEqualTo("false");
        assertThat(fact().revision()).isEqualTo(1);
        assertThat(fact().evidence().source()).isNotNull();
        String stranger = "{\"facts\":[{\"key\":\"cost\",\"id\":\"%s\"}]}";
        assertThat(read(editor.patch(other, stranger.formatted(UUID.randomUUID())), "$.field"))
                .isEqualTo("facts[0].id");
        assertThat(editor.patch(
                        article,
                        "{\"facts\":[{\"key\":\"cost\",\"label\":\"L\",\"value\":\"1\",\"id\":\"%s\"}]}"
                                .formatted(UUID.randomUUID())))
                .as("the key is another fact's")
                .hasStatus(422);
    }

    @Test
    void no_request_verifies_a_fact() {
        editor.patch(article, facts(", \"status\": \"verified\""));
        assertThat(fact().status().code()).isEqualTo("unverified");
        FactId id = fact().id();
        ActingAs.person(person, () -> facts.verify(id, 1, "Seen."));
        editor.patch(article, facts(", \"status\": \"unverified\""));
        assertThat(fact().status().code()).isEqualTo("verified");
    }

    @Test
    void who_names_an_older_revision_is_refused() {
        editor.patch(article, facts(""));
        FactId id = fact().id();
        ActingAs.person(person, () -> facts.dispute(id, 1, "Who says so?"));
        MvcTestResult refused = editor.patch(article, facts(", \"revision\": 1"));
        assertThat(refused).hasStatus(409).hasContentType("application/problem+json");
        assertThat(read(refused, "$.type")).isEqualTo("urn:colophon:problem:stale-fact");
        assertThat(read(refused, "$.revision")).isEqualTo("2");
        assertThat(read(refused, "$.detail")).contains(person.name(), "disputed");
        assertThat(editor.patch(article, facts(", \"revision\": 2"))).hasStatusOk();
    }

    @Test
    void what_cannot_be_taken_is_named_by_its_place() {
        assertThat(read(editor.patch(article, facts(", \"status\": \"true\"")), "$.field"))
                .isEqualTo("facts[0].status");
        assertThat(read(editor.patch(article, facts(", \"reviewBy\": \"soon\"")), "$.field"))
                .isEqualTo("facts[0].reviewBy");
        assertThat(read(
                        editor.patch(article, "{\"sources\": [{\"title\": \"T\", \"aiWritten\": \"maybe\"}]}"),
                        "$.field"))
                .isEqualTo("sources[0].aiWritten");
    }
}
