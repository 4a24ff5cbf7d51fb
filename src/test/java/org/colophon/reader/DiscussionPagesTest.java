package org.colophon.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import java.util.UUID;
import org.colophon.discussion.Comment;
import org.colophon.discussion.Comments;
import org.colophon.discussion.DiscussionMode;
import org.colophon.discussion.Moderation;
import org.colophon.discussion.ModerationSettings;
import org.colophon.discussion.SanctionKind;
import org.colophon.discussion.Sanctions;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.publication.PublishedArticle;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Taking part in a discussion as a browser without JavaScript does, and what is refused. */
@IntegrationTest
class DiscussionPagesTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private MockMvc web;

    @Autowired
    private Comments comments;

    @Autowired
    private Moderation moderation;

    @Autowired
    private ModerationSettings settings;

    @Autowired
    private Sanctions sanctions;

    @Autowired
    private Cast cast;

    private PublishedArticle article;
    private Person reader;
    private String token;

    @BeforeEach
    void publish() {
        article = new Paper(application).publish("Talk " + UUID.randomUUID(), "Discuss it.");
        reader = cast.another(Role.READER);
        token = cast.token(reader);
    }

    private MockHttpServletResponse page(String path) throws Exception {
        return web.perform(get(path).cookie(FormPost.cookie(token))).andReturn().getResponse();
    }

    private MockHttpServletResponse send(String path, Map<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder request =
                post(path).cookie(FormPost.cookie(token)).param("_csrf", FormPost.csrf(web, token));
        fields.forEach(request::param);
        return web.perform(request).andReturn().getResponse();
    }

    private Comment by(Person who, String text) {
        return ActingAs.person(who, () -> comments.post(article.id(), text, null));
    }

    private void moderate(Runnable work) {
        ActingAs.person(cast.a(Role.MODERATOR), work);
    }

    private String of(Comment comment, String below) {
        return article.path() + "/comments/" + comment.id() + below;
    }

    @Test
    void a_preview_shows_the_comment_and_posts_nothing() throws Exception {
        MockHttpServletResponse seen =
                send(article.path() + "/comments/new", Map.of("text", "A *fine* idea", "preview", "1", "key", "k"));
        assertThat(seen.getStatus()).isEqualTo(200);
        assertThat(seen.getContentAsString()).contains("<em>fine</em>", "A *fine* idea", "value=\"k\"");
        assertThat(comments.count(article.id())).isZero();
    }

    @Test
    void sending_the_same_form_again_leads_to_the_same_comment() throws Exception {
        Map<String, String> form =
                Map.of("text", "Once", "key", UUID.randomUUID().toString(), "ai", "1");
        String place = send(article.path() + "/comments/new", form).getHeader("Location");
        assertThat(place).contains("#comment-");
        assertThat(send(article.path() + "/comments/new", form).getHeader("Location"))
                .isEqualTo(place);
        assertThat(comments.count(article.id())).isEqualTo(1);
        String shown = page(article.path()).getContentAsString();
        assertThat(shown).contains("Written with AI", "TrainedAlgorithmicMediaDigitalSource");
    }

    @Test
    void what_waits_is_shown_to_its_author_and_nobody_else() throws Exception {
        moderate(() -> settings.setMode(article.id(), DiscussionMode.PREMODERATED, null));
        String place = send(article.path() + "/comments/new", Map.of("text", "Let me in"))
                .getHeader("Location");
        assertThat(place).startsWith("/account/comments#comment-");
        assertThat(page("/account/comments").getContentAsString()).contains("Let me in", "Waiting for a moderator");
        assertThat(page(article.path() + "/comments").getContentAsString())
                .doesNotContain("Let me in")
                .contains("A moderator reads each comment");
        String id = String.valueOf(place).substring("/account/comments#comment-".length());
        assertThat(page(article.path() + "/comments/" + id).getStatus()).isEqualTo(404);
        assertThat(page(article.path() + "/comments/" + id + "/more").getStatus())
                .isEqualTo(200);
        token = cast.token(cast.another(Role.READER));
        assertThat(page(article.path() + "/comments/" + id + "/more").getStatus())
                .isEqualTo(404);
    }

    @Test
    void ones_own_comment_is_changed_and_deleted_and_others_are_recommended_and_reported() throws Exception {
        Comment own = by(reader, "Befor");
        assertThat(send(of(own, "/edit"), Map.of("text", "Before")).getStatus()).isEqualTo(303);
        assertThat(page(of(own, "")).getContentAsString()).contains("Before", "edited");
        assertThat(send(of(own, "/delete"), Map.of()).getStatus()).isEqualTo(303);
        assertThat(page(of(own, "")).getContentAsString()).contains("Its author has deleted this comment");
        Comment other = by(cast.another(Role.READER), "Good point");
        assertThat(send(of(other, "/recommend"), Map.of()).getStatus()).isEqualTo(303);
        assertThat(page(article.path() + "/comments?sort=most-recommended").getContentAsString())
                .contains("1 recommendation");
        assertThat(send(of(other, "/report"), Map.of("category", "illegal")).getStatus())
                .isEqualTo(422);
        assertThat(send(of(other, "/report"), Map.of("category", "spam")).getContentAsString())
                .contains("A moderator will look at this comment");
        assertThat(send(of(other, "/edit"), Map.of("text", "Mine")).getStatus()).isEqualTo(404);
        assertThat(send(of(other, "/delete"), Map.of()).getStatus()).isEqualTo(404);
        assertThat(page(of(other, "")).getContentAsString()).contains("Good point");
    }

    @Test
    void nothing_is_done_without_a_sign_in_or_with_a_missing_or_wrong_token() throws Exception {
        Comment other = by(cast.another(Role.READER), "Good point");
        for (String below : new String[] {"/recommend", "/report", "/edit", "/delete", "/appeal"}) {
            int visitor = web.perform(post(of(other, below)))
                    .andReturn()
                    .getResponse()
                    .getStatus();
            assertThat(visitor).as(below).isBetween(400, 403);
            for (String wrong : new String[] {"", "0".repeat(64)}) {
                MockHttpServletRequestBuilder request =
                        post(of(other, below)).cookie(FormPost.cookie(token)).param("_csrf", wrong);
                assertThat(web.perform(request).andReturn().getResponse().getStatus())
                        .as(below)
                        .isEqualTo(403);
            }
        }
        assertThat(comments.find(other.id()).orElseThrow().marks().recommended())
                .isZero();
    }

    @Test
    void a_closed_discussion_says_so_and_takes_nothing() throws Exception {
        by(cast.another(Role.READER), "The last word");
        moderate(() -> settings.setMode(article.id(), DiscussionMode.CLOSED, null));
        assertThat(Jsoup.parse(page(article.path()).getContentAsString()).select("#comments a[data-reply]"))
                .isEmpty();
        MockHttpServletResponse refused = send(article.path() + "/comments/new", Map.of("text", "One more"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("This discussion is closed", "One more");
        assertThat(comments.count(article.id())).isEqualTo(1);
    }

    @Test
    void who_is_banned_is_told_why() throws Exception {
        moderate(() -> sanctions.impose(reader.id(), SanctionKind.BAN, "Three insults in a day.", null));
        MockHttpServletResponse refused = send(article.path() + "/comments/new", Map.of("text", "Hello"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Three insults in a day.");
        assertThat(page("/account/comments").getContentAsString()).contains("Three insults in a day.");
        assertThat(comments.count(article.id())).isZero();
    }

    @Test
    void what_was_removed_can_be_appealed_against() throws Exception {
        Comment own = by(reader, "Ironic");
        moderate(() -> moderation.turnDown(own.id(), "An insult against the mayor."));
        assertThat(page("/account/comments").getContentAsString()).contains("An insult against the mayor.");
        assertThat(page(of(own, "/more")).getContentAsString()).contains("Why is the decision wrong?");
        assertThat(send(of(own, "/appeal"), Map.of("words", "It was irony.")).getStatus())
                .isEqualTo(303);
        assertThat(page("/account/comments").getContentAsString()).contains("You have appealed");
    }

    @Test
    void a_megabyte_is_refused_before_anything_reads_it() throws Exception {
        MockHttpServletRequestBuilder request = post(article.path() + "/comments/new")
                .cookie(FormPost.cookie(token))
                .header("Content-Length", String.valueOf(1 << 20))
                .contentType("application/x-www-form-urlencoded")
                .content(("text=" + "x".repeat((1 << 20) - 5)).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(web.perform(request).andReturn().getResponse().getStatus()).isEqualTo(413);
        assertThat(comments.count(article.id())).isZero();
    }
}
