package org.colophon.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.colophon.article.Article;
import org.colophon.article.ArticleChange;
import org.colophon.article.ArticleId;
import org.colophon.article.ArticleManuscripts;
import org.colophon.article.Articles;
import org.colophon.article.Sections;
import org.colophon.article.Topics;
import org.colophon.article.Workflow;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.manuscript.Texts;
import org.colophon.publication.Publisher;
import org.colophon.review.Approvals;
import org.colophon.schedule.Embargoes;
import org.colophon.schedule.Schedule;
import org.colophon.sourcing.FactEntry;
import org.colophon.sourcing.FactKind;
import org.colophon.sourcing.Sourcing;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What readers must not see, in every state in which it is not public, on every path that answers without a place in the
 * newsroom, for visitors and every role. Paths are those that the application knows, so that a new one is tried as well.
 */
@IntegrationTest
class LeakMatrixTest {

    /** Where members of the newsroom may read what is being written. */
    private static final Set<String> DESK = Set.of("/api/v1/articles", "/api/v1/articles/", "/api/v1/me");

    /** Words that stand nowhere else: in headline, standfirst, body, fact and source. */
    private record Secret(String headline, String standfirst, String body, String fact, String source) {

        static Secret next() {
            return new Secret(word(), word(), word(), word(), word());
        }

        private static String word() {
            return "zq" + UUID.randomUUID().toString().replace("-", "").replaceAll("[0-9]", "x");
        }

        List<String> words() {
            return List.of(headline, standfirst, body, fact, source);
        }
    }

    private record Hidden(String state, ArticleId article, String slug, Secret secret) {}

    @Autowired
    private MockMvc web;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private Articles articles;

    @Autowired
    private ArticleManuscripts manuscripts;

    @Autowired
    private Workflow workflow;

    @Autowired
    private Approvals approvals;

    @Autowired
    private Schedule schedule;

    @Autowired
    private Embargoes embargoes;

    @Autowired
    private Publisher publisher;

    @Autowired
    private Sourcing sourcing;

    @Autowired
    private Sections sections;

    @Autowired
    private Topics topics;

    @Autowired
    private Cast cast;

    private Person editor;
    private int asked;

    @BeforeEach
    void callTheEditor() {
        editor = cast.a(Role.EDITOR);
    }

    @Test
    void nothing_of_what_is_not_public_stands_on_any_path_for_anybody() throws Exception {
        List<Hidden> all = hidden();
        List<@Nullable Role> everybody = new ArrayList<>(Arrays.asList(Role.values()));
        everybody.add(null);
        SoftAssertions leaks = new SoftAssertions();
        int cases = 0;
        for (Hidden one : all) {
            for (String path : paths(one)) {
                for (Role role : everybody) {
                    if (role == null || role == Role.READER || !desk(path)) {
                        String text = answer(path, role).getContentAsString();
                        for (String word : one.secret().words()) {
                            if (!path.contains(word)) {
                                leaks.assertThat(text.contains(word))
                                        .as("%s in %s as %s", path, one.state(), role)
                                        .isFalse();
                            }
                        }
                        if (path.contains("?q=")) {
                            leaks.assertThat(text.contains("/articles/" + one.slug()) && !isLive(one))
                                    .as("%s in %s as %s", path, one.state(), role)
                                    .isFalse();
                        }
                        cases++;
                    }
                }
            }
        }
        System.out.printf("Looked %,d times for what is not public: %d states.%n", cases, all.size());
        assertThat(cases).isGreaterThan(3_000);
        leaks.assertAll();
    }

    @Test
    void what_is_public_is_found_on_the_same_paths() throws Exception {
        Secret secret = Secret.next();
        ArticleId id = ready(secret);
        ActingAs.person(editor, () -> publisher.publish(id));
        Hidden open = new Hidden("published", id, slug(id), secret);
        Set<String> found = new TreeSet<>();
        for (String path : paths(open)) {
            String text = answer(path, null).getContentAsString();
            if (open.secret().words().stream().anyMatch(word -> !path.contains(word) && text.contains(word))) {
                found.add(path.replace(open.slug(), "SLUG"));
            }
        }
        assertThat(found)
                .contains(
                        "/",
                        "/articles/SLUG",
                        "/articles/SLUG.md",
                        "/articles/SLUG.json",
                        "/articles/SLUG/ninjs.json",
                        "/articles/SLUG/provenance",
                        "/articles/SLUG/versions",
                        "/feed.xml",
                        "/feed.atom",
                        "/feed.json",
                        "/news-sitemap.xml",
                        "/topics/leaks",
                        "/topics/leaks/feed.xml",
                        "/topics/leaks/feed.atom",
                        "/topics/leaks/feed.json");
    }

    private static boolean desk(String path) {
        return DESK.stream().anyMatch(path::startsWith);
    }

    private static boolean isLive(Hidden one) {
        return one.state().startsWith("live");
    }

    private List<Hidden> hidden() {
        List<Hidden> all = new ArrayList<>();
        all.add(written(
                "pitch",
                secret -> ActingAs.person(editor, () -> {
                    Article pitch = workflow.pitch("en", texts(secret));
                    return pitch.id();
                })));
        all.add(written("draft", this::ready));
        all.add(written("in review", secret -> handedIn(ready(secret))));
        all.add(written("approved", secret -> approved(ready(secret))));
        all.add(written("scheduled", secret -> scheduled(ready(secret))));
        all.add(written(
                "under embargo",
                secret -> ActingAs.person(editor, () -> {
                    ArticleId id = ready(secret);
                    embargoes.set(id, Instant.now().plus(Duration.ofHours(1)), secret.source());
                    return scheduled(id);
                })));
        all.add(written(
                "killed",
                secret -> ActingAs.person(editor, () -> {
                    ArticleId id = ready(secret);
                    workflow.kill(id, secret.source());
                    return id;
                })));
        all.add(written(
                "trashed",
                secret -> ActingAs.person(editor, () -> {
                    ArticleId id = ready(secret);
                    articles.trash(id);
                    return id;
                })));
        all.add(written("live, being corrected", this::corrected));
        all.add(written("live, in review", secret -> handedIn(corrected(secret))));
        all.add(written("live, approved", secret -> approved(corrected(secret))));
        all.add(written("live, scheduled", secret -> scheduled(corrected(secret))));
        return all;
    }

    private interface Writing {

        ArticleId write(Secret secret);
    }

    private Hidden written(String state, Writing writing) {
        Secret secret = Secret.next();
        ArticleId id = writing.write(secret);
        return new Hidden(state, id, slug(id), secret);
    }

    private String slug(ArticleId id) {
        return ActingAs.person(editor, () -> articles.get(id)).slug();
    }

    private static Texts texts(Secret secret) {
        return new Texts(
                "About " + secret.headline(),
                "Of " + secret.standfirst(),
                "Text with " + secret.body() + " and {{deal}}.");
    }

    /** Everything that publishing asks for, with a slug that says nothing. */
    private ArticleId ready(Secret secret) {
        return ActingAs.person(editor, () -> {
            ArticleId id = articles.start("en", texts(secret)).id();
            dress(id);
            sourcing.addFact(
                    id,
                    new FactEntry("deal", "Deal " + secret.source(), FactKind.TEXT, secret.fact(), "", "", null, ""));
            return id;
        });
    }

    private void dress(ArticleId id) {
        var section = sections.bySlug("leaks").orElseGet(() -> sections.add("Leaks", "leaks", ""));
        articles.change(
                id,
                ArticleChange.NONE
                        .withSlug("leak-" + UUID.randomUUID())
                        .withSection(section.id())
                        .withTopics(List.of(topics.named("Leaks").id())));
    }

    /** Readers see a harmless version; the draft beside it has the words. */
    private ArticleId corrected(Secret secret) {
        return ActingAs.person(editor, () -> {
            ArticleId id = articles.start("en", new Texts("Harmless", "Nothing.", "Nothing to see."))
                    .id();
            dress(id);
            publisher.publish(id);
            sourcing.addFact(
                    id,
                    new FactEntry("deal", "Deal " + secret.source(), FactKind.TEXT, secret.fact(), "", "", null, ""));
            articles.save(id, texts(secret), articles.draft(id).manuscript().version());
            return id;
        });
    }

    private ArticleId handedIn(ArticleId id) {
        ActingAs.person(editor, () -> workflow.submit(id, "For tomorrow."));
        return id;
    }

    private ArticleId approved(ArticleId id) {
        ActingAs.person(editor, () -> {
            workflow.submit(id, "");
            approvals.approve(id, manuscripts.version(id), "");
        });
        return id;
    }

    private ArticleId scheduled(ArticleId id) {
        ActingAs.person(editor, () -> schedule.publishAt(id, Instant.now().plus(Duration.ofHours(2)), null));
        return id;
    }

    /** Every path that can be got, with this article's names in the places of its variables. */
    private Set<String> paths(Hidden one) {
        Set<String> paths = new LinkedHashSet<>();
        mappings.getHandlerMethods().keySet().stream()
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(info -> info.getPatternValues().stream())
                .filter(pattern -> !pattern.startsWith("/sign-out") && !pattern.endsWith("/news"))
                .flatMap(pattern -> filled(pattern, one))
                .forEach(paths::add);
        for (String word : one.secret().words()) {
            paths.add("/search?q=" + word);
            paths.add("/api/v1/search?q=" + word);
        }
        return paths;
    }

    private static Stream<String> filled(String pattern, Hidden one) {
        String path = pattern.replaceAll("\\{slug:[^}]*\\}", "about")
                .replace("{handle}", "editor")
                .replaceAll("\\{number:.*\\}$", "1")
                .replaceAll("\\{piece:.*}\\.", "1.")
                .replace("{version}", "1");
        boolean listed = path.startsWith("/sections/") || path.startsWith("/topics/");
        path = path.replace("{slug}", listed ? "leaks" : one.slug());
        return Stream.of(path.replaceAll("\\{[a-z]+\\}", one.article().toString()));
    }

    private MockHttpServletResponse answer(String path, @Nullable Role role) throws Exception {
        int n = ++asked;
        // Each from another address, so that no limit on how often one may try stands in the way.
        String from = "10.%d.%d.%d".formatted(n >> 16, n >> 8 & 255, n & 255);
        MockHttpServletRequestBuilder request = get(path).remoteAddress(from);
        if (role != null) {
            request = request.cookie(FormPost.cookie(cast.token(cast.a(role))));
        }
        MockHttpServletResponse response = web.perform(request).andReturn().getResponse();
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return response;
    }

    @Test
    void the_paths_are_all_there_are() {
        Hidden any = new Hidden("any", ArticleId.next(), "any", Secret.next());
        assertThat(paths(any))
                .contains(
                        "/",
                        "/articles/any",
                        "/articles/any/comments",
                        "/articles/any/provenance.json",
                        "/sitemap-1.xml")
                .noneMatch(path -> path.contains("{"));
        assertThat(paths(any)).hasSizeGreaterThan(50);
    }
}
