package org.colophon.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.disclosure.AiUse;
import org.colophon.disclosure.Declaration;
import org.colophon.disclosure.Disclosures;
import org.colophon.discussion.Comment;
import org.colophon.discussion.Comments;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.manuscript.Texts;
import org.colophon.manuscript.text.AiPurpose;
import org.colophon.publication.Change;
import org.colophon.publication.ChangeKind;
import org.colophon.publication.ErrorCause;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.Publisher;
import org.colophon.publication.RetractionKind;
import org.colophon.publication.Retractions;
import org.colophon.site.Pages;
import org.colophon.site.StandingPage;
import org.colophon.sourcing.FactEntry;
import org.colophon.sourcing.FactKind;
import org.colophon.sourcing.SourceEntry;
import org.colophon.sourcing.Sourcing;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every kind of public page, looked at by the Nu Html Checker. */
@IntegrationTest
class MarkupOfPagesTest {

    private static final String BODY = """
            The gates took {{time}} to close [@log], and [@rules] allows less.

            ## What happened

            1. First *this*,
            2. then **that** and ~~not~~ `code <b>`.

            - [ ] open
            - [x] done

            | Gate | Minutes |
            |:-----|--------:|
            | One  | 12      |
            | Two  | {{time}} |

            > A remark.[^1]

            ![A gate](https://pictures.example/gate.jpg) <b>raw</b>

            ```
            plain & simple
            ```

            ---

            [^1]: Said on {{day}}.
            """;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private MockMvc web;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private Articles articles;

    @Autowired
    private Sourcing sourcing;

    @Autowired
    private Disclosures disclosures;

    @Autowired
    private Publisher publisher;

    @Autowired
    private Retractions retractions;

    @Autowired
    private Comments comments;

    @Autowired
    private Pages pages;

    @Autowired
    private Cast cast;

    @Test
    void the_checker_finds_neither_errors_nor_warnings_on_any_public_page() throws Exception {
        PublishedArticle article = rich();
        PublishedArticle gone = retracted(RetractionKind.WITHDRAWN);
        PublishedArticle named = retracted(RetractionKind.RETRACTED);
        Comment comment = ActingAs.person(
                cast.a(Role.READER), () -> comments.post(article.id(), "A *remark* <b>\n\n- one\n- two", null));
        ActingAs.person(cast.another(Role.READER), () -> comments.post(article.id(), "An answer", comment.id()));
        writeStandingPages();
        String path = article.path();
        Map<String, @Nullable Role> asked = new LinkedHashMap<>();
        Stream.of(
                        "/",
                        "/?after=x",
                        "/sections/" + article.section().slug(),
                        "/topics/tides",
                        "/authors/" + cast.a(Role.EDITOR).handle(),
                        path,
                        path + "/comments",
                        path + "/comments/" + comment.id(),
                        path + "/comments/new",
                        path + "/provenance",
                        path + "/versions",
                        path + "/versions/1",
                        path + "/report",
                        path + "/follow",
                        gone.path(),
                        named.path(),
                        named.path() + "/comments",
                        "/search",
                        "/search?q=gates",
                        "/search?q=%3Cnothing%22",
                        "/corrections",
                        "/transparency",
                        "/transparency?lang=de",
                        "/verify",
                        "/about",
                        "/imprint",
                        "/privacy",
                        "/sign-in",
                        "/sign-in?next=%2F",
                        "/sign-up",
                        "/set-up",
                        "/unsubscribe",
                        "/nothing-here",
                        "/consult/nothing")
                .forEach(one -> asked.put(one, null));
        for (String one : List.of(
                "/account",
                "/account/comments",
                "/sign-out",
                path + "/comments/new ",
                path + "/comments/" + comment.id() + "/more",
                path + "/report ",
                path + "/follow ")) {
            asked.put(one, Role.READER);
        }
        SoftAssertions softly = new SoftAssertions();
        for (Map.Entry<String, @Nullable Role> one : asked.entrySet()) {
            String html = html(get(one.getKey().strip()), one.getValue());
            softly.assertThat(NuChecker.complaints(html)).as(one.getKey()).isEmpty();
        }
        softly.assertThat(NuChecker.complaints(html(post("/verify").param("record", "{}"), null)))
                .as("a record that is none")
                .isEmpty();
        softly.assertThat(NuChecker.complaints(html(
                        post("/sign-in")
                                .param("username", "nobody@test.example")
                                .param("password", "wrong"),
                        null)))
                .as("a sign-in that failed")
                .isEmpty();
        softly.assertAll();
        assertThat(forgotten(asked.keySet().stream().map(String::strip).toList(), article))
                .isEmpty();
    }

    @Test
    void the_pages_are_right_in_every_language_and_direction() {
        SoftAssertions softly = new SoftAssertions();
        for (Map.Entry<String, String> page : SamplePages.all().entrySet()) {
            softly.assertThat(NuChecker.complaints(page.getValue()))
                    .as(page.getKey())
                    .isEmpty();
        }
        softly.assertAll();
    }

    /** Pages that the application has and that nobody has looked at. */
    private TreeSet<String> forgotten(List<String> asked, PublishedArticle article) {
        TreeSet<String> forgotten = new TreeSet<>();
        mappings.getHandlerMethods().forEach((info, method) -> {
            String owner = method.getBeanType().getPackageName();
            boolean page = info.getMethodsCondition().getMethods().contains(RequestMethod.GET);
            if (page && (owner.equals("org.colophon.reader") || owner.equals("org.colophon.consultation"))) {
                info.getPatternValues().stream()
                        .filter(
                                pattern -> !pattern.matches(
                                        ".*\\.(xml|atom|json|md|txt)|/health|/search/suggestions|/error|/assets/.*|/preview/.*|/\\.well-known/.*"))
                        .filter(pattern -> asked.stream().noneMatch(one -> fits(pattern, one)))
                        .forEach(forgotten::add);
            }
        });
        return forgotten;
    }

    private static boolean fits(String pattern, String path) {
        return path.replaceAll("\\?.*", "")
                .matches(pattern.replaceAll("\\{[^}]+:([^{}]+(\\{[^}]*})?[^{}]*)}", "($1)")
                        .replaceAll("\\{[a-z]+}", "[^/]+"));
    }

    private String html(MockHttpServletRequestBuilder request, @Nullable Role role) throws Exception {
        MockHttpServletRequestBuilder asked =
                role == null ? request : request.cookie(FormPost.cookie(cast.token(cast.a(role))));
        return web.perform(asked).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    /** With everything that a page can show of an article, in its second version. */
    private PublishedArticle rich() {
        return ActingAs.person(cast.a(Role.EDITOR), () -> {
            ArticleId id = new Paper(application)
                    .write("Gates & <tides> " + UUID.randomUUID(), BODY, "Tides")
                    .id();
            sourcing.addSource(id, new SourceEntry("log", "The log", "The board", "https://board.example/log"));
            sourcing.addSource(id, new SourceEntry("rules", "The \"rules\"", "", ""));
            sourcing.addFact(
                    id, new FactEntry("time", "Time to close", FactKind.NUMBER, "47", "about", "minutes", null, "log"));
            sourcing.addFact(
                    id, new FactEntry("day", "Day of the test", FactKind.DATE, "2026-11-11", "", "", null, "rules"));
            disclosures.declare(id, Declaration.used(0, List.of(new AiUse("Draftwell", "3.1", AiPurpose.RESEARCH))));
            publisher.publish(id);
            articles.save(
                    id,
                    new Texts("Gates & <tides>", "Standfirst with {{time}}.", BODY + "\nMore."),
                    articles.draft(id).manuscript().version());
            return publisher.publish(
                    id, new Change(ChangeKind.CORRECTION, "It said less, and <more>.", ErrorCause.SOURCE));
        });
    }

    private PublishedArticle retracted(RetractionKind kind) {
        PublishedArticle article = new Paper(application).publish("Taken back " + kind.code(), "Text.", "Tides");
        ActingAs.person(
                cast.a(Role.EDITOR), () -> retractions.retract(article.id(), kind, "It was *wrong*.\n\nSorry."));
        return article;
    }

    private void writeStandingPages() {
        ActingAs.person(cast.a(Role.EDITOR), () -> {
            for (String slug : Pages.SLUGS) {
                long revision = pages.find(slug).map(StandingPage::revision).orElse(0L);
                pages.save(slug, "About & more", "## Who we are\n\nWe *write*.", revision);
            }
        });
    }
}
