package org.colophon.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.colophon.identity.Role;
import org.colophon.publication.PublishedArticle;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.colophon.testing.Queries;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Every feed that there is, as programs fetch it. */
@IntegrationTest
class FeedsTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Cast cast;

    @Test
    void every_feed_has_the_shape_that_its_format_asks_for() throws Exception {
        String topic = "Tides " + UUID.randomUUID();
        PublishedArticle article = new Paper(application).publish("High & low", "It *rose*.", topic);
        for (String below : places(article)) {
            FeedShape.rss(answer(below + "feed.xml").getContentAsByteArray());
            FeedShape.atom(answer(below + "feed.atom").getContentAsByteArray());
            FeedShape.json(answer(below + "feed.json").getContentAsByteArray());
        }
    }

    @Test
    void a_feed_that_has_not_changed_is_not_sent_again() throws Exception {
        PublishedArticle article = new Paper(application).publish("Quiet day", "Nothing.", "Quiet");
        for (String below : places(article)) {
            String tag = Objects.requireNonNull(answer(below + "feed.atom").getHeader("ETag"));
            MockHttpServletResponse again = web.perform(get(below + "feed.atom").header("If-None-Match", tag))
                    .andReturn()
                    .getResponse();
            assertThat(again.getStatus()).isEqualTo(304);
        }
    }

    @Test
    void a_feed_of_many_articles_asks_the_database_as_often_as_a_feed_of_one() {
        Paper paper = new Paper(application);
        String topic = "Weirs " + UUID.randomUUID();
        PublishedArticle first = paper.publish("Weir 0", "Water.", topic);
        String path = "/topics/" + first.topics().getFirst().slug() + "/feed.xml";
        long one = Queries.of(application, () -> answer(path));
        for (int i = 1; i < 12; i++) {
            paper.publish("Weir " + i, "Water.", topic);
        }
        assertThat(Queries.of(application, () -> answer(path))).isEqualTo(one).isLessThanOrEqualTo(4);
    }

    @Test
    void a_topic_of_drafts_only_has_no_feed() throws Exception {
        new Paper(application).write("Not yet", "Later.", "Unheard of");
        for (String path : List.of("/topics/unheard-of/feed.xml", "/authors/nobody/feed.json")) {
            assertThat(web.perform(get(path)).andReturn().getResponse().getStatus())
                    .isEqualTo(404);
        }
    }

    private List<String> places(PublishedArticle article) {
        return List.of(
                "/",
                "/sections/" + article.section().slug() + "/",
                "/topics/" + article.topics().getFirst().slug() + "/",
                "/authors/" + cast.a(Role.EDITOR).handle() + "/");
    }

    private MockHttpServletResponse answer(String path) {
        try {
            MockHttpServletResponse response =
                    web.perform(get(path)).andReturn().getResponse();
            assertThat(response.getStatus()).as(path).isEqualTo(200);
            return response;
        } catch (Exception e) {
            throw new IllegalStateException(path, e);
        }
    }
}
