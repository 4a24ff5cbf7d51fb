package org.colophon.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.identity.SignInCookies;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** An open browser hears of its person's news, whichever node wrote it, and of nobody else's. */
@IntegrationTest
class NewsStreamsTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private Notifications notifications;

    @Autowired
    private NewsRows rows;

    @Autowired
    private Cast cast;

    private MockHttpServletResponse follow(Person person) throws Exception {
        return http.perform(get("/api/v1/me/news").cookie(new Cookie(SignInCookies.TOKEN, cast.token(person))))
                .andExpect(request().asyncStarted())
                .andReturn()
                .getResponse();
    }

    private static void hears(MockHttpServletResponse stream, int times) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> stream.getContentAsString().split("event:news", -1).length - 1 == times);
    }

    @Test
    void news_of_this_node_and_of_another_and_what_was_read() throws Exception {
        Person anna = cast.another(Role.REPORTER);
        Person ben = cast.another(Role.REPORTER);
        MockHttpServletResponse annas = follow(anna);
        MockHttpServletResponse bens = follow(ben);
        notifications.tell(List.of(anna.id()), new News(SampleTopics.SAMPLE_QUIET, "One", "", "a"));
        hears(annas, 1);
        News other = new News(SampleTopics.SAMPLE_QUIET, "Written by another node", "", "b");
        rows.tell(List.of(anna.id()), other, Instant.parse("2030-01-01T00:00:00Z"));
        hears(annas, 2);
        rows.readAll(anna.id(), Instant.parse("2030-01-01T00:00:01Z"));
        hears(annas, 3);
        assertThat(bens.getContentAsString()).doesNotContain("event:news");
    }

    @Test
    void it_is_for_members_of_the_newsroom() throws Exception {
        http.perform(get("/api/v1/me/news")).andExpect(status().isUnauthorized());
        String reader = cast.token(cast.a(Role.READER));
        http.perform(get("/api/v1/me/news").cookie(new Cookie(SignInCookies.TOKEN, reader)))
                .andExpect(status().isForbidden());
    }
}
