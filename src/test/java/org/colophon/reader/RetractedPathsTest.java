package org.colophon.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colophon.article.Article;
import org.colophon.article.ArticleChange;
import org.colophon.article.Articles;
import org.colophon.discussion.Comments;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.manuscript.Texts;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.Publisher;
import org.colophon.publication.RetractionKind;
import org.colophon.publication.Retractions;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** An article that was taken back, on every public path, for visitors and every role: nothing of its text is left. */
@IntegrationTest
class RetractedPathsTest {

    private static final String REASON = "The interview did not take place.";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private MockMvc web;

    @Autowired
    private Articles articles;

    @Autowired
    private Publisher publisher;

    @Autowired
    private Retractions retractions;

    @Autowired
    private Comments comments;

    @Autowired
    private Cast cast;

    /** An article with words that stand nowhere else, published under two slugs, with a comment; then taken back. */
    private record Gone(
            PublishedArticle article, String headlineWord, String bodyWord, String remark, String oldSlug) {}

    private Gone gone(RetractionKind kind) {
        String headline = word();
        String body = word();
        String remark = word();
        Person editor = cast.a(Role.EDITOR);
        Article draft = new Paper(application).write("A story about " + headline, "Gone are " + body + ".", "Harbour");
        String slug = "gone-" + UUID.randomUUID();
        PublishedArticle first = ActingAs.person(editor, () -> {
            articles.change(draft.id(), ArticleChange.NONE.withSlug(slug));
            return publisher.publish(draft.id());
        });
        PublishedArticle second = ActingAs.person(editor, () -> {
            articles.change(draft.id(), ArticleChange.NONE.withSlug(slug + "-now"));
            articles.save(
                    draft.id(),
                    new Texts(first.headline(), "", "Gone are " + body + " anew."),
                    articles.draft(draft.id()).manuscript().version());
            return publisher.publish(draft.id());
        });
        ActingAs.person(cast.another(Role.READER), () -> comments.post(draft.id(), "I say " + remark, null));
        ActingAs.person(
                editor, () -> retractions.retract(draft.id(), kind, kind == RetractionKind.RETRACTED ? REASON : ""));
        return new Gone(second, headline, body, remark, first.slug());
    }

    private static String word() {
        return "zq" + UUID.randomUUID().toString().replace("-", "").replaceAll("[0-9]", "x");
    }

    private static Map<String, List<String>> paths(Gone gone) {
        String slug = gone.article().slug();
        String author = gone.article().bylines().stream()
                .map(one -> one.handle())
                .filter(handle -> handle != null)
                .findFirst()
                .orElse("none");
        List<String> own = new ArrayList<>();
        for (String one : List.of(slug, gone.oldSlug())) {
            for (String below : List.of(
                    "",
                    ".md",
                    ".json",
                    "/ninjs.json",
                    "/provenance",
                    "/provenance.json",
                    "/provenance/text.json",
                    "/versions",
                    "/versions/1",
                    "/report",
                    "/follow",
                    "/comments",
                    "/comments/" + UUID.randomUUID(),
                    "/comments/new")) {
                own.add("/articles/" + one + below);
            }
        }
        List<String> lists = List.of(
                "/",
                "/sections/" + gone.article().section().slug(),
                "/topics/harbour",
                "/authors/" + author,
                "/search?q=" + gone.bodyWord(),
                "/search?q=" + gone.headlineWord(),
                "/feed.xml",
                "/feed.atom",
                "/feed.json",
                "/sections/" + gone.article().section().slug() + "/feed.xml",
                "/sections/" + gone.article().section().slug() + "/feed.atom",
                "/sections/" + gone.article().section().slug() + "/feed.json",
                "/topics/harbour/feed.xml",
                "/topics/harbour/feed.atom",
                "/topics/harbour/feed.json",
                "/authors/" + author + "/feed.xml",
                "/authors/" + author + "/feed.atom",
                "/authors/" + author + "/feed.json",
                "/sitemap.xml",
                "/sitemap-pages.xml",
                "/sitemap-1.xml",
                "/news-sitemap.xml",
                "/corrections",
                "/corrections/feed.xml",
                "/corrections/feed.atom",
                "/corrections/feed.json",
                "/transparency",
                "/api/v1/search?q=" + gone.bodyWord(),
                "/api/v1/articles/" + gone.article().id() + "/comments",
                "/api/v1/articles/" + gone.article().id() + "/related");
        return Map.of("own", own, "lists", lists);
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, @Nullable Role role)
            throws Exception {
        MockHttpServletRequestBuilder asked =
                role == null ? request : request.cookie(FormPost.cookie(cast.token(cast.a(role))));
        MockHttpServletResponse response = web.perform(asked).andReturn().getResponse();
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return response;
    }

    @ParameterizedTest
    @EnumSource(RetractionKind.class)
    void nothing_of_it_stands_on_any_public_path_for_anybody(RetractionKind kind) throws Exception {
        Gone gone = gone(kind);
        List<@Nullable Role> everybody = new ArrayList<>(Arrays.asList(Role.values()));
        everybody.add(null);
        int cases = 0;
        for (Role role : everybody) {
            for (Map.Entry<String, List<String>> group : paths(gone).entrySet()) {
                for (String path : group.getValue()) {
                    MockHttpServletResponse response = answer(get(path), role);
                    String asked = "%s as %s".formatted(path, role);
                    // A page of search repeats what was asked for.
                    String text = path.startsWith("/search")
                            ? response.getContentAsString().replace("value=\"" + path.substring(10) + "\"", "")
                            : response.getContentAsString();
                    assertThat(text).as(asked).doesNotContain("Gone are", gone.remark(), "anew");
                    if (!path.startsWith("/search")) {
                        assertThat(text).as(asked).doesNotContain(gone.bodyWord());
                    } else {
                        assertThat(text).as(asked).doesNotContain(gone.article().slug());
                    }
                    boolean named = kind.namesArticle()
                            && (group.getKey().equals("own") || path.startsWith("/corrections"))
                            && !path.endsWith("provenance.json");
                    if (!named && !path.startsWith("/search")) {
                        assertThat(text).as(asked).doesNotContain(gone.headlineWord());
                    }
                    if (group.getKey().equals("own")) {
                        assertThat(response.getStatus()).as(asked).isEqualTo(expected(path, kind));
                    }
                    cases++;
                }
            }
        }
        assertThat(cases).isEqualTo(58 * (Role.values().length + 1));
    }

    private static int expected(String path, RetractionKind kind) {
        boolean notice = path.matches("/articles/[a-z0-9-]+(\\.md|\\.json|/ninjs\\.json|/provenance\\.json)?");
        return notice && !kind.gone() ? 200 : 410;
    }

    @Test
    void the_notice_says_why_who_and_when_and_is_not_indexed() throws Exception {
        Gone gone = gone(RetractionKind.RETRACTED);
        String page = answer(get("/articles/" + gone.oldSlug()), null).getContentAsString();
        assertThat(page)
                .contains("This article was retracted")
                .contains(REASON)
                .contains(gone.headlineWord())
                .contains(cast.a(Role.EDITOR).name())
                .contains("<meta name=\"robots\" content=\"noindex\">")
                .contains("\"CorrectionComment\"")
                .contains("\"creativeWorkStatus\":\"Retracted\"");
        assertThat(answer(get(gone.article().path() + "/ninjs.json"), null).getContentAsString())
                .contains("\"pubStatus\":\"canceled\"")
                .contains(REASON)
                .doesNotContain("bodies");
        assertThat(answer(get(gone.article().path() + "/provenance.json"), null).getContentAsString())
                .contains("\"kind\":\"retracted\"");
        for (String list :
                List.of("/corrections", "/corrections/feed.xml", "/corrections/feed.atom", "/corrections/feed.json")) {
            assertThat(answer(get(list), null).getContentAsString()).contains(REASON, gone.headlineWord());
        }
    }

    @Test
    void one_ordered_by_law_names_nothing_not_even_among_corrections() throws Exception {
        Gone gone = gone(RetractionKind.LEGAL);
        assertThat(answer(get(gone.article().path()), null).getContentAsString())
                .contains("A court or an authority ordered")
                .doesNotContain(gone.headlineWord(), "ld+json");
        assertThat(answer(get("/corrections"), null).getContentAsString()).doesNotContain(gone.headlineWord());
    }

    @Test
    void nobody_comments_on_it_any_more() throws Exception {
        Gone gone = gone(RetractionKind.RETRACTED);
        String token = cast.token(cast.a(Role.READER));
        int status = web.perform(post(gone.article().path() + "/comments/new")
                        .cookie(FormPost.cookie(token))
                        .param("_csrf", FormPost.csrf(web, token))
                        .param("text", "Too late"))
                .andReturn()
                .getResponse()
                .getStatus();
        assertThat(status).isEqualTo(410);
    }

    @Test
    void verifying_says_that_it_was_taken_back() throws Exception {
        Gone gone = gone(RetractionKind.RETRACTED);
        String page = web.perform(post("/verify")
                        .param("what", "https://paper.example" + gone.article().path()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("The article was taken back.").doesNotContain(gone.headlineWord());
        String text = web.perform(post("/verify").param("what", "Gone are " + gone.bodyWord() + "."))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(text).contains("The article was taken back.");
    }
}
