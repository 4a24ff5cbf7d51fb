package org.colophon.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.colophon.article.ArticleId;
import org.colophon.article.LegalHold;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.manuscript.Texts;
import org.colophon.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** The link that lets somebody without an account see one version, and nothing else. */
@IntegrationTest
@RecordApplicationEvents
class ConsultationTest extends ConsultationCase {

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
}
