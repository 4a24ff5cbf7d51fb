package org.colophon.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.colophon.following.Followers;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.notification.MailTiming;
import org.colophon.notification.NotificationSettings;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.RetractionKind;
import org.colophon.publication.Retractions;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Asking to be told of corrections, as a browser without JavaScript does it. */
@IntegrationTest
class FollowingTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private MockMvc web;

    @Autowired
    private Followers followers;

    @Autowired
    private NotificationSettings settings;

    @Autowired
    private Retractions retractions;

    @Autowired
    private Cast cast;

    private PublishedArticle article;
    private Person reader;
    private String token;

    @BeforeEach
    void publish() {
        article = new Paper(application).publish("Followed " + UUID.randomUUID(), "The lock has three gates.");
        reader = cast.another(Role.READER);
        token = cast.token(reader);
    }

    private MockHttpServletRequestBuilder send(String path) throws Exception {
        return post(path).cookie(FormPost.cookie(token)).param("_csrf", FormPost.csrf(web, token));
    }

    private boolean follows() {
        return ActingAs.person(reader, () -> followers.follows(article.id()));
    }

    @Test
    void the_article_leads_to_the_page_and_a_visitor_is_asked_to_sign_in() throws Exception {
        web.perform(get(article.path())).andExpect(content().string(containsString(article.path() + "/follow\"")));
        web.perform(get(article.path() + "/follow"))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(content().string(containsString("/sign-in?next=")));
        web.perform(post(article.path() + "/follow")).andExpect(status().is4xxClientError());
        web.perform(post(article.path() + "/follow")
                        .cookie(FormPost.cookie(token))
                        .param("_csrf", "forged"))
                .andExpect(status().isForbidden());
        assertThat(follows()).isFalse();
    }

    @Test
    void it_is_begun_and_ended_on_the_page_and_the_article_stays_the_same_for_everyone() throws Exception {
        web.perform(send(article.path() + "/follow")).andExpect(redirectedUrl(article.path() + "/follow"));
        assertThat(follows()).isTrue();
        web.perform(get(article.path() + "/follow").cookie(FormPost.cookie(token)))
                .andExpect(content().string(containsString("name=\"end\"")));
        // Related articles may come to the page between the two.
        await().untilAsserted(() -> assertThat(page(get(article.path()).cookie(FormPost.cookie(token))))
                .isEqualTo(page(get(article.path()))));
        web.perform(send(article.path() + "/follow").param("end", "1"));
        assertThat(follows()).isFalse();
    }

    private String page(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse().getContentAsString();
    }

    @Test
    void the_account_lists_what_is_followed_and_ends_it_also_after_a_retraction() throws Exception {
        web.perform(send(article.path() + "/follow"));
        web.perform(get("/account").cookie(FormPost.cookie(token)))
                .andExpect(content().string(containsString(article.headline())))
                .andExpect(content().string(containsString("Nothing was corrected since you asked.")));
        ActingAs.person(cast.a(Role.EDITOR), () -> retractions.retract(article.id(), RetractionKind.LEGAL, ""));
        web.perform(get("/account").cookie(FormPost.cookie(token)))
                .andExpect(content().string(not(containsString(article.headline()))))
                .andExpect(content().string(containsString("Removed by order of law")));
        web.perform(get(article.path() + "/follow").cookie(FormPost.cookie(token)))
                .andExpect(status().isGone());
        web.perform(send("/account/following/" + article.id() + "/end")).andExpect(redirectedUrl("/account#following"));
        assertThat(follows()).isFalse();
    }

    @Test
    void who_comments_can_tick_that_and_is_not_asked_again() throws Exception {
        String form = article.path() + "/comments/new";
        web.perform(send(form).param("text", " ").param("follow", "1")).andExpect(status().is(422));
        assertThat(follows()).isFalse();
        web.perform(send(form).param("text", "Tell me.").param("follow", "1")).andExpect(status().is3xxRedirection());
        assertThat(follows()).isTrue();
        web.perform(get(form).cookie(FormPost.cookie(token)))
                .andExpect(content().string(not(containsString("name=\"follow\""))));
    }

    @Test
    void readers_choose_on_their_account_whether_they_are_mailed() throws Exception {
        assertThat(ActingAs.person(reader, () -> settings.forReaders()))
                .extracting(setting -> setting.topic().code())
                .contains("followed-corrected", "report-answered")
                .doesNotContain("linked-corrected");
        web.perform(send("/account/mail").param("followed-corrected", "digest").param("article-sent-back", "off"))
                .andExpect(redirectedUrl("/account#mail"));
        web.perform(send("/account/mail").param("followed-corrected", "nonsense"));
        String page = web.perform(get("/account").cookie(FormPost.cookie(token)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(Jsoup.parse(page)
                        .expectFirst("#mail-followed-corrected option[selected]")
                        .val())
                .isEqualTo(MailTiming.DIGEST.code());
    }
}
