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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import org.colophon.article.ArticleId;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Permission;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;

/** What cannot be done with a link, or by whom. */
@IntegrationTest
class ConsultationRefusalsTest extends ConsultationCase {

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
