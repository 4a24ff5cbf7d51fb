package org.colophon.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.article.CheckRule;
import org.colophon.identity.TooManyAttempts;
import org.colophon.manuscript.KeptCopy;
import org.colophon.manuscript.Manuscript;
import org.colophon.manuscript.ManuscriptId;
import org.colophon.manuscript.SaveResult;
import org.colophon.manuscript.Texts;
import org.colophon.manuscript.text.Provenance;
import org.colophon.manuscript.text.TextName;
import org.colophon.preflight.Report;
import org.colophon.publication.Change;
import org.colophon.publication.NotReady;
import org.colophon.publication.Publisher;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ApiErrorsTest extends ApiSlice {

    private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final String ARTICLE = "/api/v1/articles/" + ID;

    @Autowired
    ArticleChanges changes;

    @Autowired
    ArticleResources resources;

    @Autowired
    Publisher publisher;

    @Test
    void bad_input_is_422_and_names_the_field() {
        willThrow(new BadInput("slug", "Another article has it."))
                .given(changes)
                .create(any());
        assertThat(mvc.perform(signedIn(json(post("/api/v1/articles"), "{}"))))
                .hasStatus(422)
                .hasContentType("application/problem+json")
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"type": "urn:colophon:problem:input", "title": "This cannot be taken as it is", "status": 422,
                         "detail": "Another article has it.", "field": "slug"}
                        """);
    }

    @Test
    void failed_checks_are_422_with_the_findings() {
        NotReady notReady = thrown(NotReady.class, "Write a headline.");
        given(notReady.report())
                .willReturn(new Report(List.of(
                        CheckRule.firm("no-headline", "Headline", "").found("Write a headline.", "headline"),
                        CheckRule.recommended("typed-fact", "Typed facts", "")
                                .found("Look.", "body")
                                .about("deal")
                                .at(TextName.BODY, 4, 12))));
        given(publisher.publish(new ArticleId(ID), Change.MINOR)).willThrow(notReady);
        MvcTestResult answer = mvc.perform(signedIn(post(ARTICLE + "/publish")));
        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyJson().isLenientlyEqualTo("""
                {"type": "urn:colophon:problem:not-ready", "findings": [
                  {"level": "required", "code": "no-headline", "message": "Write a headline.", "place": "headline"},
                  {"level": "recommended", "code": "typed-fact", "message": "Look.", "place": "body", "key": "deal",
                   "position": {"text": "body", "from": 4, "length": 12}}]}
                """);
    }

    @Test
    void a_stale_text_is_409_with_the_newest_version_and_the_kept_copy() {
        ManuscriptId manuscript = new ManuscriptId(ID);
        UUID copy = UUID.randomUUID();
        SaveResult.Refused refused = new SaveResult.Refused(
                new Manuscript(
                        manuscript, Provenance.EMPTY, Provenance.EMPTY, Provenance.EMPTY, 7, Instant.EPOCH, ADA.id()),
                new KeptCopy(copy, manuscript, "", Texts.EMPTY, 5, Instant.EPOCH, ADA.id()));
        willThrow(new StaleText(refused)).given(changes).change(any(), any());
        MvcTestResult answer = mvc.perform(signedIn(json(patch(ARTICLE), "{\"body\":\"x\",\"baseVersion\":5}")));
        assertThat(answer).hasStatus(409);
        assertThat(answer)
                .bodyJson()
                .isLenientlyEqualTo("{\"version\":7,\"keptCopy\":\"%s\",\"status\":409}".formatted(copy));
    }

    @Test
    void what_does_not_exist_is_404_and_so_is_an_id_that_is_none() {
        given(resources.of(any())).willThrow(new NotFound("There is no such article."));
        assertThat(mvc.perform(get(ARTICLE).cookie(SIGN_IN))).hasStatus(404);
        assertThat(mvc.perform(get("/api/v1/articles/seven").cookie(SIGN_IN))).hasStatus(404);
        assertThat(mvc.perform(get("/api/v1/articles/seven/comments"))).hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"headlin\":\"x\"}                              | headlin",
                "{\"facts\":[{\"key\":\"a\",\"valu\":\"1\"}]}     | facts[0].valu",
                "{\"origin\":{\"kind\":\"ai\",\"model\":\"x\"}}   | origin.model",
                "{\"headline\":5}                                 | headline",
                "{\"topics\":\"harbour\"}                         | topics",
                "{\"baseVersion\":\"one\"}                        | baseVersion",
                "{\"facts\":[{\"asOf\":\"yesterday\"}]}           | facts[0].asOf",
            })
    void unknown_and_misshapen_fields_are_422_and_named(String body, String field) {
        assertThat(mvc.perform(signedIn(json(patch(ARTICLE), body))))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.field")
                .isEqualTo(field);
        verifyNoInteractions(changes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"headline\":", "[]", "''", "{} {}", "{\"slug\":\"a\",\"slug\":\"b\"}", "null"})
    void a_body_that_is_no_json_object_is_400(String body) {
        assertThat(mvc.perform(signedIn(json(post("/api/v1/articles"), body))))
                .hasStatus(400)
                .hasContentType("application/problem+json");
        verifyNoInteractions(changes);
    }

    @Test
    void another_content_type_is_415() {
        assertThat(mvc.perform(signedIn(post("/api/v1/articles")
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("{}"))))
                .hasStatus(415)
                .hasContentType("application/problem+json");
    }

    @Test
    void a_body_over_4_mb_is_413() {
        String body = "{\"body\":\"" + "x".repeat(BodyLimit.MAX_BYTES) + "\"}";
        assertThat(mvc.perform(signedIn(json(post("/api/v1/articles"), body))))
                .hasStatus(413)
                .hasContentType("application/problem+json");
        verifyNoInteractions(changes);
    }

    @ParameterizedTest
    @CsvSource({"size=0,size", "size=101,size", "size=many,size", "state=nowhere,state", "section=nowhere,section"})
    void parameters_out_of_bounds_are_422(String query, String field) {
        assertThat(mvc.perform(get("/api/v1/articles?" + query).cookie(SIGN_IN)))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.field")
                .isEqualTo(field);
    }

    @Test
    void too_many_attempts_are_429_and_a_fault_of_ours_is_500_without_internals() {
        TooManyAttempts many = thrown(TooManyAttempts.class, "Wait.");
        given(resources.of(any())).willThrow(many).willThrow(new IllegalStateException("jdbc:secret"));
        assertThat(mvc.perform(get(ARTICLE).cookie(SIGN_IN))).hasStatus(429);
        MvcTestResult fault = mvc.perform(get(ARTICLE).cookie(SIGN_IN));
        assertThat(fault).hasStatus(500).hasContentType("application/problem+json");
        assertThat(fault).bodyText().doesNotContain("secret", "IllegalState");
    }

    /** Exceptions that only their own packages can make. */
    private static <E extends Exception> E thrown(Class<E> kind, String message) {
        E error = mock(kind);
        given(error.getMessage()).willReturn(message);
        given(error.getStackTrace()).willReturn(new StackTraceElement[0]);
        return error;
    }
}
