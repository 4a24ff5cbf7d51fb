package org.colophon.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.UUID;
import org.colophon.article.Article;
import org.colophon.article.ArticleChange;
import org.colophon.article.Articles;
import org.colophon.article.Section;
import org.colophon.article.Sections;
import org.colophon.article.Topics;
import org.colophon.disclosure.Declaration;
import org.colophon.disclosure.Disclosures;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.manuscript.Texts;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.Publisher;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The public pages of the whole application, as a browser without JavaScript meets them. */
@IntegrationTest
class ReaderTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Articles articles;

    @Autowired
    private Sections sections;

    @Autowired
    private Topics topics;

    @Autowired
    private Disclosures disclosures;

    @Autowired
    private Publisher publisher;

    private PublishedArticle article;
    private Section section;

    @BeforeEach
    void publish() {
        Person editor = cast.a(Role.EDITOR);
        section = ActingAs.person(editor, () -> sections.add("News " + UUID.randomUUID(), "", "What happened."));
        article = ActingAs.person(editor, () -> {
            Article draft =
                    articles.start("en", new Texts("Barrier closes " + UUID.randomUUID(), "Late.", "It closed."));
            articles.change(
                    draft.id(),
                    ArticleChange.NONE
                            .withSection(section.id())
                            .withTopics(List.of(topics.named("Floods").id())));
            disclosures.declare(draft.id(), Declaration.NO_AI);
            return publisher.publish(draft.id());
        });
    }

    @Test
    void an_article_is_the_same_for_everyone_and_sets_no_cookie() throws Exception {
        String tag = web.perform(get(article.path()))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(header().string("Cache-Control", "public, max-age=0, must-revalidate"))
                .andExpect(header().string("Content-Security-Policy", ReaderSecurity.POLICY))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(content().string(containsString("data-disclosure=\"human\"")))
                .andReturn()
                .getResponse()
                .getHeader("ETag");
        web.perform(get(article.path())
                        .header("If-None-Match", String.valueOf(tag))
                        .cookie(cookie(cast.a(Role.READER))))
                .andExpect(status().isNotModified());
        assertThat(ReaderSecurity.POLICY).doesNotContain("unsafe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search",
                "/search?q=barrier",
                "/feed.xml",
                "/feed.atom",
                "/feed.json",
                "/sitemap.xml",
                "/sitemap-pages.xml",
                "/sitemap-1.xml",
                "/news-sitemap.xml",
                "/robots.txt",
                "/health",
                "/assets/reader.css",
                "/assets/reader.js"
            })
    void the_public_pages_come_up_without_a_cookie(String path) throws Exception {
        web.perform(get(path)).andExpect(status().isOk()).andExpect(header().doesNotExist("Set-Cookie"));
    }

    @Test
    void section_topic_and_author_list_the_article() throws Exception {
        String author = cast.a(Role.EDITOR).handle();
        for (String path : List.of("/sections/" + section.slug(), "/topics/floods", "/authors/" + author)) {
            web.perform(get(path))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString(article.headline())))
                    .andExpect(content().string(containsString("href=\"" + path + "/feed.json\"")));
            for (String feed : List.of("/feed.xml", "/feed.atom", "/feed.json")) {
                web.perform(get(path + feed))
                        .andExpect(status().isOk())
                        .andExpect(content().string(containsString(article.headline())));
            }
        }
        web.perform(get("/sections/" + section.slug() + "/feed.xml"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("digitalCreation")));
    }

    @Test
    void an_old_address_leads_to_the_new_one() throws Exception {
        ActingAs.person(cast.a(Role.EDITOR), () -> {
            articles.change(article.id(), ArticleChange.NONE.withSlug(article.slug() + "-2"));
            return publisher.publish(article.id());
        });
        web.perform(get(article.path()))
                .andExpect(status().isMovedPermanently())
                .andExpect(header().string("Location", article.path() + "-2"));
        web.perform(get(article.path() + "/comments"))
                .andExpect(header().string("Location", article.path() + "-2/comments"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles/none", "/nothing", "/sections/none", "/topics/none", "/authors/none", "/x/y/z"})
    void what_is_not_there_is_answered_with_a_page_that_helps(String path) throws Exception {
        web.perform(get(path))
                .andExpect(status().isNotFound())
                .andExpect(content().contentTypeCompatibleWith("text/html"))
                .andExpect(content().string(containsString("Search all articles")))
                .andExpect(header().doesNotExist("Set-Cookie"));
    }

    @Test
    void a_page_that_takes_no_form_says_so() throws Exception {
        web.perform(post(article.path())).andExpect(status().isMethodNotAllowed());
        web.perform(post("/search")).andExpect(status().isMethodNotAllowed());
    }

    @Test
    void a_visitor_is_asked_to_sign_in_before_commenting() throws Exception {
        web.perform(get(article.path() + "/comments/new"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "private, no-store"))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(content().string(containsString("/sign-in?next=%2Farticles%2F")));
    }

    @Test
    void a_comment_is_posted_without_javascript() throws Exception {
        String token = cast.token(cast.a(Role.READER));
        web.perform(post(article.path() + "/comments/new")
                        .cookie(FormPost.cookie(token))
                        .param("_csrf", FormPost.csrf(web, token))
                        .param("text", "A **good** point <script>"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", startsWith(article.path() + "#comment-")));
        web.perform(get(article.path()))
                .andExpect(content().string(containsString("<strong>good</strong> point &lt;script&gt;")))
                .andExpect(content().string(containsString("1 comment")));
        web.perform(get(article.path() + "/comments")).andExpect(status().isOk());
    }

    @Test
    void a_refused_comment_is_shown_again_with_the_reason() throws Exception {
        String token = cast.token(cast.a(Role.READER));
        web.perform(post(article.path() + "/comments/new")
                        .cookie(FormPost.cookie(token))
                        .param("_csrf", FormPost.csrf(web, token))
                        .param("text", " "))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("id=\"comment-error\"")));
    }

    @Test
    void an_expired_form_keeps_the_text() throws Exception {
        web.perform(post(article.path() + "/comments/new")
                        .cookie(cookie(cast.a(Role.READER)))
                        .param("_csrf", "old")
                        .param("text", "My long thought"))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("My long thought</textarea>")));
    }

    @Test
    void a_body_of_a_megabyte_is_refused_with_a_sentence() throws Exception {
        web.perform(post(article.path() + "/comments/new")
                        .cookie(cookie(cast.a(Role.READER)))
                        .contentType("application/x-www-form-urlencoded")
                        .content(new byte[1024 * 1024]))
                .andExpect(status().is(413))
                .andExpect(content().string(containsString("nothing has been stored")));
    }

    private Cookie cookie(Person person) {
        return FormPost.cookie(cast.token(person));
    }
}
