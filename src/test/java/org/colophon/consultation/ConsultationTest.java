package org.colophon.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.LegalHold;
import org.colophon.article.Workflow;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Permission;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.manuscript.Texts;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The link that lets somebody without an account see one version, and nothing else. */
@IntegrationTest
@RecordApplicationEvents
class ConsultationTest {

    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    private static final String BODY = "The dredger <script>alert(1)</script> came on **Monday**.";

    @Autowired
    private MockMvc web;

    @Autowired
    private Consultations consultations;

    @Autowired
    private Articles articles;

    @Autowired
    private Workflow workflow;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cast cast;

    private Person editor() {
        return cast.a(Role.EDITOR);
    }

    private ArticleId article(String headline) {
        return ActingAs.person(editor(), () -> articles.start("en", new Texts(headline, "It came.", BODY)))
                .id();
    }

    private IssuedConsultation ask(ArticleId id, Capacity capacity) {
        return ActingAs.person(
                editor(), () -> consultations.ask(id, wanted(consultations.newest(id), "Ada Kern", capacity)));
    }

    private static NewConsultation wanted(long version, String name, Capacity capacity) {
        return new NewConsultation(
                version,
                name,
                "",
                capacity,
                "Is this <b>safe</b> to print?",
                NewConsultation.USUAL,
                NewConsultation.Compare.SHOWN);
    }

    private static String path(IssuedConsultation issued) {
        return issued.link().substring(issued.link().indexOf("/consult/"));
    }

    private ResultActions open(String path) throws Exception {
        return web.perform(get(path).header("User-Agent", FIREFOX));
    }

    private ResultActions send(String path, String verdict, String words) throws Exception {
        return web.perform(form(path, verdict, words));
    }

    private static MockHttpServletRequestBuilder form(String path, String verdict, String words) {
        return post(path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .header("User-Agent", FIREFOX)
                .header("Origin", "null")
                .param("verdict", verdict)
                .param("words", words);
    }

    private Consultation only(ArticleId id) {
        List<Consultation> all = ActingAs.person(editor(), () -> consultations.of(id));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @Test
    void the_link_shows_the_version_and_keeps_it_out_of_every_cache_and_index() throws Exception {
        ArticleId id = article("Harbour silted");
        IssuedConsultation issued = ask(id, Capacity.LAWYER);
        open(path(issued))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("X-Robots-Tag", containsString("noindex")))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(cookie().doesNotExist("colophon_form"))
                .andExpect(content().string(containsString("Harbour silted")))
                .andExpect(content().string(containsString("<strong>Monday</strong>")))
                .andExpect(content().string(containsString("Confidential, not published")))
                .andExpect(content().string(containsString("Is this &lt;b&gt;safe&lt;/b&gt; to print?")))
                .andExpect(content().string(not(containsString("<script"))))
                .andExpect(content().string(not(containsString("/newsroom"))));
    }

    @Test
    void what_is_written_later_does_not_show() throws Exception {
        ArticleId id = article("Harbour silted");
        String path = path(ask(id, Capacity.EXPERT));
        ActingAs.person(
                editor(),
                () -> articles.save(id, new Texts("A new secret", "It came.", BODY), consultations.newest(id)));
        open(path)
                .andExpect(content().string(containsString("Harbour silted")))
                .andExpect(content().string(not(containsString("A new secret"))));
    }

    @Test
    void the_same_person_can_see_what_changed_since_the_version_before() throws Exception {
        ArticleId id = article("Harbour silted");
        ask(id, Capacity.EXPERT);
        ActingAs.person(
                editor(),
                () -> articles.save(id, new Texts("Harbour dredged", "It came.", BODY), consultations.newest(id)));
        String path = path(ask(id, Capacity.EXPERT));
        open(path).andExpect(content().string(containsString("?changes=1")));
        open(path + "?changes=1")
                .andExpect(content().string(containsString("diff-removed")))
                .andExpect(content().string(containsString("silted")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/consult/x",
                "/consult/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "/consult/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/more",
                "/consult/",
                "/consult"
            })
    void what_nobody_was_given_leads_nowhere(String path) throws Exception {
        open(path).andExpect(status().isNotFound());
    }

    @Test
    void nothing_of_the_link_is_stored_by_which_it_could_be_made_again() {
        ArticleId id = article("Harbour silted");
        IssuedConsultation issued = ask(id, Capacity.EXPERT);
        String secret = path(issued).substring("/consult/".length());
        assertThat(secret).hasSize(43);
        assertThat(jdbc.sql("select token_hash from consultation where id = :id")
                        .param("id", issued.consultation().id())
                        .query(String.class)
                        .single())
                .hasSize(64)
                .doesNotContain(secret);
        assertThat(issued.toString()).doesNotContain(secret);
    }

    @ParameterizedTest
    @CsvSource({"revoked", "expired", "killed", "trashed", "asker gone"})
    void a_link_that_is_over_says_so_without_the_headline(String why) throws Exception {
        ArticleId id = article("Harbour silted");
        IssuedConsultation issued = ask(id, Capacity.EXPERT);
        ActingAs.person(editor(), () -> {
            switch (why) {
                case "revoked" -> consultations.revoke(id, issued.consultation().id());
                case "killed" -> workflow.kill(id, "No story.");
                case "trashed" -> articles.trash(id);
                case "expired" ->
                    jdbc.sql("update consultation set expires_at = :then where id = :id")
                            .param("then", OffsetDateTime.now(ZoneOffset.UTC).minusSeconds(1))
                            .param("id", issued.consultation().id())
                            .update();
                default ->
                    jdbc.sql("update consultation set asked_by = :reader where id = :id")
                            .param("reader", cast.a(Role.READER).id().value())
                            .param("id", issued.consultation().id())
                            .update();
            }
        });
        String path = path(issued);
        open(path)
                .andExpect(status().isGone())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(content().string(not(containsString("Harbour"))));
        send(path, "approve", "")
                .andExpect(status().isGone())
                .andExpect(content().string(not(containsString("Harbour"))));
        assertThat(only(id).answers()).isEmpty();
    }

    @Test
    void answers_are_kept_and_the_last_one_counts(ApplicationEvents events) throws Exception {
        ArticleId id = article("Harbour silted");
        String path = path(ask(id, Capacity.LAWYER));
        send(path, "object", "The second sentence <i>names</i> him.")
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", path + "?answered=1"));
        open(path + "?answered=1")
                .andExpect(content().string(containsString("Thank you")))
                .andExpect(content().string(containsString("&lt;i&gt;names&lt;/i&gt;")));
        send(path, "approve", "").andExpect(status().isSeeOther());
        Consultation one = only(id);
        assertThat(one.openings()).as("the page after the form is none").isZero();
        assertThat(one.answers())
                .extracting(Consultation.Answer::verdict)
                .containsExactly(Verdict.OBJECT, Verdict.APPROVE);
        assertThat(one.answer().orElseThrow().verdict()).isEqualTo(Verdict.APPROVE);
        assertThat(events.stream(ConsultationAnswered.class)
                        .filter(event -> event.article().equals(id.value()))
                        .map(ConsultationAnswered::verdict))
                .containsExactly("object", "approve");
    }

    @Test
    void asking_a_lawyer_holds_the_article_and_an_approval_alone_does_not_free_it() throws Exception {
        ArticleId id = article("Harbour silted");
        String path = path(ask(id, Capacity.LAWYER));
        assertThat(hold(id)).isEqualTo(LegalHold.ASKED);
        send(path, "approve", "Fine.").andExpect(status().isSeeOther());
        assertThat(hold(id)).isEqualTo(LegalHold.ASKED);
        ActingAs.person(editor(), () -> workflow.clearHold(id, "Ada Kern approved"));
        assertThat(hold(id)).isEqualTo(LegalHold.CLEARED);
    }

    private LegalHold hold(ArticleId id) {
        return ActingAs.person(editor(), () -> articles.get(id).legalHold());
    }

    @Test
    void asking_an_expert_holds_nothing() {
        ArticleId id = article("Harbour silted");
        ask(id, Capacity.EXPERT);
        assertThat(hold(id)).isEqualTo(LegalHold.NONE);
    }

    @ParameterizedTest
    @CsvSource({"object,", "comment,'  '", "'',Hello", "sign,Hello"})
    void an_answer_that_says_nothing_is_refused_and_what_was_written_stays(String verdict, String words)
            throws Exception {
        ArticleId id = article("Harbour silted");
        String path = path(ask(id, Capacity.EXPERT));
        send(path, verdict, words == null ? "" : words)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("role=\"alert\"")))
                .andExpect(content().string(containsString(words == null ? "" : words.strip())));
        assertThat(only(id).answers()).isEmpty();
    }

    @Test
    void what_is_too_long_is_refused() throws Exception {
        ArticleId id = article("Harbour silted");
        String path = path(ask(id, Capacity.EXPERT));
        send(path, "comment", "x".repeat(8_001)).andExpect(status().isUnprocessableContent());
        web.perform(post(path)
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .content("verdict=comment&words=" + "x".repeat(1_000_000)))
                .andExpect(status().isContentTooLarge())
                .andExpect(header().string("Cache-Control", "no-store"));
        assertThat(only(id).answers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site,cross-site", "Sec-Fetch-Site,same-site", "Origin,https://evil.example"})
    void another_site_cannot_send_the_form(String name, String value) throws Exception {
        ArticleId id = article("Harbour silted");
        String path = path(ask(id, Capacity.EXPERT));
        web.perform(post(path)
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .header(name, value)
                        .param("verdict", "approve"))
                .andExpect(status().isForbidden());
        assertThat(only(id).answers()).isEmpty();
    }

    @Test
    void looking_is_no_answer_and_programs_are_told_from_people() throws Exception {
        ArticleId id = article("Harbour silted");
        String path = path(ask(id, Capacity.EXPERT));
        open(path);
        open(path);
        web.perform(head(path).header("User-Agent", FIREFOX)).andExpect(status().isOk());
        web.perform(get(path).header("User-Agent", "Mozilla/5.0 (compatible; LinkScanner/2.1)"));
        web.perform(get(path).header("User-Agent", FIREFOX).header("Sec-Purpose", "prefetch"));
        web.perform(get(path));
        Consultation one = only(id);
        assertThat(one.answers()).isEmpty();
        assertThat(one.openings()).isEqualTo(2);
        assertThat(one.machines()).isEqualTo(4);
        assertThat(one.lastDevice()).isEqualTo("Firefox");
        assertThat(one.lastOpened()).isNotNull();
    }

    @Test
    void only_reading_and_sending_is_possible() throws Exception {
        String path = path(ask(article("Harbour silted"), Capacity.EXPERT));
        web.perform(put(path)).andExpect(status().isNotFound());
    }

    @Test
    void an_editor_who_is_signed_in_is_nobody_there() throws Exception {
        ArticleId id = article("Harbour silted");
        String path = path(ask(id, Capacity.EXPERT));
        web.perform(get(path)
                        .header("User-Agent", FIREFOX)
                        .cookie(new Cookie("colophon_sign_in", cast.token(editor()))))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/newsroom"))));
    }

    @Test
    void who_tries_many_links_has_to_wait() throws Exception {
        int status = 0;
        for (int i = 0; i < 40 && status != 429; i++) {
            status = web.perform(get("/consult/wrong-" + i).with(request -> {
                        request.setRemoteAddr("192.0.2.77");
                        return request;
                    }))
                    .andReturn()
                    .getResponse()
                    .getStatus();
        }
        assertThat(status).isEqualTo(429);
    }

    @Test
    void who_sends_very_often_has_to_wait() throws Exception {
        String path = path(ask(article("Harbour silted"), Capacity.EXPERT));
        for (int i = 0; i < 30; i++) {
            send(path, "comment", "Again " + i).andExpect(status().isSeeOther());
        }
        send(path, "comment", "Once more").andExpect(status().isTooManyRequests());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_those_who_edit_ask_and_revoke(Role role) {
        ArticleId id = article("Harbour silted");
        IssuedConsultation issued = ask(id, Capacity.EXPERT);
        Person person = cast.a(role);
        long version = ActingAs.person(editor(), () -> consultations.newest(id));
        if (person.may(Permission.EDIT)) {
            ActingAs.person(person, () -> {
                consultations.ask(id, wanted(version, "Ben Oye", Capacity.SOURCE));
                consultations.revoke(id, issued.consultation().id());
            });
            assertThat(ActingAs.person(editor(), () -> consultations.of(id))).hasSize(2);
        } else {
            assertThatThrownBy(() -> ActingAs.person(
                            person, () -> consultations.ask(id, wanted(version, "Ben Oye", Capacity.SOURCE))))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> ActingAs.person(
                            person,
                            () -> consultations.revoke(id, issued.consultation().id())))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void what_cannot_be_taken_is_refused_at_its_field() {
        assertThat(Refused.field(() -> wanted(1, " ", Capacity.LAWYER))).isEqualTo("name");
        assertThat(Refused.field(() -> new NewConsultation(
                        1, "A", "no mail", Capacity.LAWYER, "?", Duration.ofDays(1), NewConsultation.Compare.NOTHING)))
                .isEqualTo("mail");
        assertThat(Refused.field(() -> new NewConsultation(
                        1, "A", "", Capacity.LAWYER, "", Duration.ofDays(1), NewConsultation.Compare.NOTHING)))
                .isEqualTo("question");
        assertThat(Refused.field(() -> new NewConsultation(
                        1, "A", "", Capacity.LAWYER, "?", Duration.ofDays(61), NewConsultation.Compare.NOTHING)))
                .isEqualTo("life");
    }

    @Test
    void a_link_of_one_article_is_not_revoked_through_another() {
        IssuedConsultation issued = ask(article("Harbour silted"), Capacity.EXPERT);
        ArticleId other = article("Another");
        assertThatThrownBy(() -> ActingAs.person(
                        editor(),
                        () -> consultations.revoke(other, issued.consultation().id())))
                .hasMessage("There is no such consultation.");
    }
}
