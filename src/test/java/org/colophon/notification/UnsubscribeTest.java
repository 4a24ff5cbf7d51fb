package org.colophon.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.List;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.shared.Newsroom;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** The link at the end of a mail ends such mail, without a sign-in, for the person and topic it was written for. */
@IntegrationTest
class UnsubscribeTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private UnsubscribeLinks links;

    @Autowired
    private Choices choices;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Cast cast;

    private Person anna;

    @BeforeEach
    void people() {
        anna = cast.another(Role.REPORTER);
    }

    private URI link(String topic) {
        return URI.create(
                links.link(anna.id(), topic).substring(newsroom.link("").length()));
    }

    private MailTiming mail(NewsTopic topic) {
        return choices.of(List.of(anna.id()), topic).getFirst().mail();
    }

    @Test
    void opening_the_link_only_asks() throws Exception {
        http.perform(get(link("sample-at-once")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Sample: At once")));
        assertThat(mail(SampleTopics.SAMPLE_AT_ONCE)).isEqualTo(MailTiming.AT_ONCE);
    }

    @Test
    void one_click_of_a_mail_program_ends_one_topic_and_no_other() throws Exception {
        http.perform(post(link("sample-at-once"))
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .content("List-Unsubscribe=One-Click"))
                .andExpect(status().isOk());
        assertThat(mail(SampleTopics.SAMPLE_AT_ONCE)).isEqualTo(MailTiming.OFF);
        assertThat(mail(SampleTopics.SAMPLE_DAILY)).isEqualTo(MailTiming.DIGEST);
        assertThat(choices.of(List.of(anna.id()), SampleTopics.SAMPLE_AT_ONCE)
                        .getFirst()
                        .inApp())
                .isTrue();
    }

    @Test
    void the_digests_link_ends_what_comes_in_the_digest() throws Exception {
        http.perform(post(link(UnsubscribeLinks.DIGEST))).andExpect(status().isOk());
        assertThat(mail(SampleTopics.SAMPLE_DAILY)).isEqualTo(MailTiming.OFF);
        assertThat(mail(SampleTopics.SAMPLE_AT_ONCE)).isEqualTo(MailTiming.AT_ONCE);
    }

    @Test
    void a_link_for_another_person_or_topic_does_nothing() throws Exception {
        String address = link("sample-at-once").toString();
        Person ben = cast.another(Role.EDITOR);
        for (String forged : List.of(
                address.replace(anna.id().toString(), ben.id().toString()),
                address.replace("sample-at-once", "sample-daily"),
                address.substring(0, address.length() - 1),
                "/unsubscribe",
                "/unsubscribe?person=x&topic=y&key=z")) {
            http.perform(post(URI.create(forged))).andExpect(status().isNotFound());
            http.perform(get(URI.create(forged))).andExpect(status().isNotFound());
        }
        assertThat(choices.of(List.of(ben.id()), SampleTopics.SAMPLE_AT_ONCE)
                        .getFirst()
                        .mail())
                .isEqualTo(MailTiming.AT_ONCE);
        assertThat(mail(SampleTopics.SAMPLE_DAILY)).isEqualTo(MailTiming.DIGEST);
    }
}
