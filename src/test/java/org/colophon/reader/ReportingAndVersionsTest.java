package org.colophon.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.colophon.article.Articles;
import org.colophon.article.Workflow;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.manuscript.Texts;
import org.colophon.publication.Change;
import org.colophon.publication.ChangeKind;
import org.colophon.publication.EarlierVersions;
import org.colophon.publication.Errata;
import org.colophon.publication.ErrorCause;
import org.colophon.publication.KeptVersion;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.Publisher;
import org.colophon.publication.RetractionKind;
import org.colophon.publication.Retractions;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.colophon.testing.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Reporting an error and reading earlier versions, as a browser without JavaScript does. */
@IntegrationTest
class ReportingAndVersionsTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private MockMvc web;

    @Autowired
    private Articles articles;

    @Autowired
    private Workflow workflow;

    @Autowired
    private Publisher publisher;

    @Autowired
    private EarlierVersions versions;

    @Autowired
    private Retractions retractions;

    @Autowired
    private Errata errata;

    @Autowired
    private Cast cast;

    private PublishedArticle article;

    @BeforeEach
    void publishTwoVersions() {
        article = new Paper(application).publish("Gates " + UUID.randomUUID(), "The lock has three gates.");
        next("The lock has two gates.");
    }

    private void next(String body) {
        ActingAs.person(cast.a(Role.EDITOR), () -> {
            articles.save(
                    article.id(),
                    new Texts(article.headline(), "", body),
                    articles.draft(article.id()).manuscript().version());
            return publisher.publish(
                    article.id(), new Change(ChangeKind.CORRECTION, "Two gates <b>only</b>.", ErrorCause.SOURCE));
        });
    }

    @Test
    void a_version_shows_what_it_changed_and_is_not_indexed() throws Exception {
        web.perform(get(article.path())).andExpect(content().string(containsString(article.path() + "/versions\"")));
        web.perform(get(article.path() + "/versions"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Two gates &lt;b&gt;only&lt;/b&gt;.")))
                .andExpect(content().string(containsString("content=\"noindex\"")));
        web.perform(get(article.path() + "/versions/2"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<del class=\"diff-removed\">three</del>")))
                .andExpect(content().string(containsString("<ins class=\"diff-added\">two</ins>")))
                .andExpect(content().string(containsString("rel=\"canonical\"")));
        web.perform(get(article.path() + "/versions/1"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("The lock has three gates.")));
        for (String none : new String[] {"0", "3", "x", "99999999"}) {
            web.perform(get(article.path() + "/versions/" + none)).andExpect(status().isNotFound());
        }
    }

    @Test
    void a_hidden_version_is_not_read_nor_compared_with() throws Exception {
        ActingAs.person(cast.a(Role.EDITOR), () -> versions.hide(article.id(), 1, "A name that must not be read."));
        web.perform(get(article.path() + "/versions/1")).andExpect(status().isNotFound());
        web.perform(get(article.path() + "/versions/2"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("three"))));
        web.perform(get(article.path() + "/versions"))
                .andExpect(content().string(containsString("This version can no longer be read.")));
        assertThat(Refused.field(() -> ActingAs.person(
                        cast.a(Role.EDITOR), () -> versions.hide(article.id(), 2, "The one readers see."))))
                .isEqualTo("version");
    }

    @Test
    void a_hidden_version_is_shown_again_and_the_newsroom_knows_why_it_was_hidden() throws Exception {
        ActingAs.person(cast.a(Role.EDITOR), () -> versions.hide(article.id(), 1, "A name."));
        assertThat(ActingAs.person(cast.a(Role.REPORTER), () -> versions.kept(article.id())))
                .extracting(KeptVersion::number, KeptVersion::current, KeptVersion::hiddenBecause)
                .containsExactly(tuple(2, true, null), tuple(1, false, "A name."));
        ActingAs.person(cast.a(Role.EDITOR), () -> versions.show(article.id(), 1));
        web.perform(get(article.path() + "/versions/1")).andExpect(status().isOk());
        ActingAs.person(cast.a(Role.EDITOR), () -> {
            retractions.retract(article.id(), RetractionKind.RETRACTED, "All wrong.");
            assertThat(versions.kept(article.id()))
                    .allMatch(KeptVersion::takenBack)
                    .noneMatch(KeptVersion::current);
        });
    }

    @Test
    void corrections_are_told_in_three_formats() throws Exception {
        String id = ActingAs.person(
                        cast.a(Role.EDITOR),
                        () -> errata.newest(null, 1).items().getFirst())
                .id()
                .toString();
        web.perform(get("/corrections/feed.atom"))
                .andExpect(header().string("Content-Type", containsString("application/atom+xml")))
                .andExpect(content().string(containsString("<id>urn:uuid:" + id + "</id>")))
                .andExpect(content().string(containsString("Correction: " + article.headline())))
                .andExpect(content().string(containsString("Two gates &amp;lt;b&amp;gt;only&amp;lt;/b&amp;gt;.")));
        web.perform(get("/corrections/feed.json"))
                .andExpect(header().string("Content-Type", containsString("application/feed+json")))
                .andExpect(jsonPath("$.items[0].id").value("urn:uuid:" + id))
                .andExpect(jsonPath("$.items[0].content_html").value("<p>Two gates &lt;b&gt;only&lt;/b&gt;.</p>"))
                .andExpect(jsonPath("$.items[0].tags[0]").value("Correction"));
        web.perform(get("/corrections/feed.xml")).andExpect(content().string(containsString("urn:uuid:" + id)));
        web.perform(get("/corrections/feed.csv")).andExpect(status().isNotFound());
    }

    @Test
    void versions_from_before_a_retraction_stay_closed() throws Exception {
        ActingAs.person(cast.a(Role.EDITOR), () -> {
            retractions.retract(article.id(), RetractionKind.RETRACTED, "All wrong.");
            workflow.reopen(article.id());
        });
        next("The lock has no gates.");
        web.perform(get(article.path() + "/versions/3")).andExpect(status().isOk());
        web.perform(get(article.path() + "/versions/2")).andExpect(status().isNotFound());
        web.perform(get(article.path() + "/versions/1")).andExpect(status().isNotFound());
    }

    @Test
    void a_visitor_is_asked_to_sign_in_before_reporting() throws Exception {
        web.perform(get(article.path() + "/report"))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(content().string(containsString("/sign-in?next=")));
        web.perform(post(article.path() + "/report").param("words", "Wrong")).andExpect(status().is4xxClientError());
    }

    @Test
    void a_report_is_sent_without_javascript_and_shown_to_its_reader() throws Exception {
        String token = cast.token(cast.another(Role.READER));
        web.perform(get(article.path() + "/report")
                        .param("quote", "two gates")
                        .param("position", "13")
                        .cookie(FormPost.cookie(token)))
                .andExpect(content().string(containsString("two gates</textarea>")));
        web.perform(post(article.path() + "/report")
                        .cookie(FormPost.cookie(token))
                        .param("_csrf", FormPost.csrf(web, token))
                        .param("quote", "two gates")
                        .param("position", "13")
                        .param("words", "<i>Four</i>, I think."))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("The newsroom will look at it.")));
        web.perform(get("/account").cookie(FormPost.cookie(token)))
                .andExpect(content().string(containsString("&lt;i&gt;Four&lt;/i&gt;, I think.")))
                .andExpect(content().string(containsString("two gates")));
    }

    @Test
    void a_refused_report_is_shown_again_with_the_reason_and_a_forged_one_is_not_taken() throws Exception {
        String token = cast.token(cast.another(Role.READER));
        web.perform(post(article.path() + "/report")
                        .cookie(FormPost.cookie(token))
                        .param("_csrf", FormPost.csrf(web, token))
                        .param("quote", "kept passage")
                        .param("words", " "))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("kept passage")))
                .andExpect(content().string(containsString("id=\"report-words-error\"")));
        web.perform(post(article.path() + "/report")
                        .cookie(FormPost.cookie(token))
                        .param("_csrf", "forged")
                        .param("words", "Wrong"))
                .andExpect(status().isForbidden());
    }
}
