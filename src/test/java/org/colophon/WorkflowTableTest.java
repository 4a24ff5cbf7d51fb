package org.colophon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;
import org.colophon.article.ArticleAction;
import org.colophon.article.ArticleChange;
import org.colophon.article.ArticleId;
import org.colophon.article.ArticleState;
import org.colophon.article.Articles;
import org.colophon.article.Section;
import org.colophon.article.Sections;
import org.colophon.article.Workflow;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.identity.SignInCookies;
import org.colophon.manuscript.Texts;
import org.colophon.planning.Briefs;
import org.colophon.publication.Publisher;
import org.colophon.review.Approvals;
import org.colophon.schedule.Embargoes;
import org.colophon.schedule.Schedule;
import org.colophon.shared.BadInput;
import org.colophon.shared.Digests;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Everybody tries every action in every state, and only what docs/workflow.md allows happens. */
@IntegrationTest
class WorkflowTableTest {

    private static final Set<ArticleState> MAY_BE_LIVE =
            Set.of(ArticleState.IN_REVIEW, ArticleState.APPROVED, ArticleState.SCHEDULED);
    private static final Set<ArticleState> LIVE = Set.of(ArticleState.PUBLISHED, ArticleState.CORRECTING);

    /** Who tries. @param person null for a visitor. @param groups of the column "Who" that the person belongs to */
    private record Actor(
            String name, @Nullable Person person, @Nullable String token, Set<String> groups) {}

    private enum Outcome {
        DONE,
        DENIED,
        IMPOSSIBLE
    }

    /** How somebody tries something. */
    private interface Way {

        Outcome go(Actor actor, ArticleAction action, ArticleId id) throws Exception;
    }

    /** @param live whether readers see a version */
    private record Stand(ArticleState state, boolean live) {}

    @Autowired
    private MockMvc web;

    @Autowired
    private Articles articles;

    @Autowired
    private Workflow workflow;

    @Autowired
    private Approvals approvals;

    @Autowired
    private Schedule schedule;

    @Autowired
    private Embargoes embargoes;

    @Autowired
    private Briefs briefs;

    @Autowired
    private Publisher publisher;

    @Autowired
    private Sections sections;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cast cast;

    private final Map<ArticleAction, Consumer<ArticleId>> doors = new EnumMap<>(ArticleAction.class);
    private Person author;

    @BeforeEach
    void openTheDoors() {
        author = cast.another(Role.REPORTER);
        doors.put(ArticleAction.WRITE, this::write);
        doors.put(ArticleAction.BRIEF, embargoes::lift);
        doors.put(ArticleAction.TAKE, briefs::take);
        doors.put(ArticleAction.CLAIM, id -> briefs.claim(id, true));
        doors.put(ArticleAction.TAKE_UP, workflow::takeUp);
        doors.put(ArticleAction.SUBMIT, id -> workflow.submit(id, ""));
        doors.put(ArticleAction.RECALL, workflow::recall);
        doors.put(ArticleAction.SEND_BACK, id -> workflow.sendBack(id, "Not yet."));
        doors.put(ArticleAction.APPROVE, id -> approvals.approve(id, 1, ""));
        doors.put(
                ArticleAction.SCHEDULE,
                id -> schedule.publishAt(id, Instant.now().plus(Duration.ofHours(1)), null));
        doors.put(ArticleAction.UNSCHEDULE, id -> workflow.unschedule(id, false, ""));
        doors.put(ArticleAction.PUBLISH, publisher::publish);
        doors.put(ArticleAction.CORRECT, workflow::correct);
        doors.put(ArticleAction.DROP_CORRECTION, workflow::dropCorrection);
        doors.put(ArticleAction.RETRACT, id -> workflow.retracted(id, "It was wrong."));
        doors.put(ArticleAction.KILL, id -> workflow.kill(id, "It fell through."));
        doors.put(ArticleAction.REVIVE, workflow::revive);
        doors.put(ArticleAction.REOPEN, workflow::reopen);
        doors.put(ArticleAction.HOLD, id -> workflow.hold(id, false, "Names somebody."));
        doors.put(ArticleAction.CLEAR_HOLD, id -> workflow.clearHold(id, "No objection."));
        doors.put(ArticleAction.TRASH, articles::trash);
    }

    private void write(ArticleId id) {
        var now = articles.draft(id).manuscript();
        articles.save(id, new Texts(now.texts().headline(), "", now.texts().body() + " More."), now.version());
    }

    @Test
    void everybody_can_do_in_every_state_what_the_table_says_and_nothing_else() throws Exception {
        assertThat(doors.keySet()).containsExactlyInAnyOrder(ArticleAction.values());
        everybodyTries(doors.keySet(), this::byService, "services");
    }

    @Test
    void what_has_an_address_answers_by_the_table_too() throws Exception {
        everybodyTries(requests().keySet(), this::byRequest, "HTTP");
    }

    private void everybodyTries(Set<ArticleAction> actions, Way way, String told) throws Exception {
        Map<ArticleAction, Map<ArticleState, String>> table = table();
        assertThat(table.keySet()).containsExactlyInAnyOrder(ArticleAction.values());
        Map<ArticleAction, String> groups = groups();
        List<Actor> actors = actors();
        SoftAssertions all = new SoftAssertions();
        int cases = 0;
        for (Stand stand : stands()) {
            ArticleId id = article(stand);
            for (ArticleAction action : actions) {
                String cell = cell(table, action, stand);
                boolean possible = cell.equals("●") || cell.equals(stand.live() ? "live" : "unseen");
                for (Actor actor : actors) {
                    boolean may = actor.groups().contains(groups.get(action));
                    Outcome expected = !may ? Outcome.DENIED : possible ? Outcome.DONE : Outcome.IMPOSSIBLE;
                    String tried = "%s as %s in %s".formatted(action, actor.name(), stand);
                    Outcome outcome = way.go(actor, action, id);
                    all.assertThat(outcome).as(tried).isEqualTo(expected);
                    if (outcome == Outcome.DONE) {
                        id = article(stand);
                    } else {
                        all.assertThat(stateOf(id))
                                .as(tried)
                                .isEqualTo(stand.state().name());
                    }
                    cases++;
                }
            }
        }
        System.out.printf("Tried %,d cases of role, action and state through %s.%n", cases, told);
        all.assertAll();
    }

    private Outcome byService(Actor actor, ArticleAction action, ArticleId id) {
        Consumer<ArticleId> door = Objects.requireNonNull(doors.get(action));
        Throwable refused = catchThrowable(() -> {
            if (actor.person() == null) {
                door.accept(id);
            } else {
                ActingAs.person(actor.person(), () -> door.accept(id));
            }
        });
        return switch (refused) {
            case null -> Outcome.DONE;
            case AccessDeniedException denied -> Outcome.DENIED;
            case AuthenticationCredentialsNotFoundException nobody -> Outcome.DENIED;
            case BadInput bad -> Outcome.IMPOSSIBLE;
            default -> throw new AssertionError(action + " as " + actor.name(), refused);
        };
    }

    private Outcome byRequest(Actor actor, ArticleAction action, ArticleId id) throws Exception {
        String[] request = Objects.requireNonNull(requests().get(action));
        MockHttpServletRequestBuilder asked = MockMvcRequestBuilders.request(
                        HttpMethod.valueOf(request[0]), "/api/v1/articles/" + id + request[1])
                .contentType(MediaType.APPLICATION_JSON)
                .content(request[2]);
        if (actor.token() != null) {
            asked = asked.cookie(new Cookie(SignInCookies.TOKEN, actor.token()))
                    .header("X-CSRF-TOKEN", Digests.sha256("form:" + actor.token()));
        }
        int status = web.perform(asked).andReturn().getResponse().getStatus();
        return switch (status) {
            case 200 -> Outcome.DONE;
            case 401, 403 -> Outcome.DENIED;
            case 422 -> Outcome.IMPOSSIBLE;
            default -> throw new AssertionError("%s as %s: %d".formatted(action, actor.name(), status));
        };
    }

    /** Method, what follows the article's address, and body of each action that has an address. */
    private static Map<ArticleAction, String[]> requests() {
        Map<ArticleAction, String[]> requests = new EnumMap<>(ArticleAction.class);
        requests.put(ArticleAction.WRITE, new String[] {"PATCH", "", "{\"topics\": []}"});
        requests.put(ArticleAction.PUBLISH, new String[] {"POST", "/publish", "{}"});
        String hour = OffsetDateTime.now(ZoneOffset.UTC).plusHours(1).toString();
        Map.of(
                        ArticleAction.APPROVE,
                        ", \"version\": 1",
                        ArticleAction.SCHEDULE,
                        ", \"at\": \"" + hour + "\"",
                        ArticleAction.RETRACT,
                        ", \"kind\": \"withdrawn\"")
                .forEach((action, more) -> requests.put(action, step(action, more)));
        for (ArticleAction action : List.of(
                ArticleAction.TAKE_UP,
                ArticleAction.SUBMIT,
                ArticleAction.RECALL,
                ArticleAction.SEND_BACK,
                ArticleAction.UNSCHEDULE,
                ArticleAction.CORRECT,
                ArticleAction.DROP_CORRECTION,
                ArticleAction.KILL,
                ArticleAction.REVIVE,
                ArticleAction.REOPEN,
                ArticleAction.HOLD,
                ArticleAction.CLEAR_HOLD)) {
            requests.put(action, step(action, ""));
        }
        return requests;
    }

    private static String[] step(ArticleAction action, String more) {
        return new String[] {
            "POST", "/workflow", "{\"action\": \"%s\", \"reason\": \"For a reason.\"%s}".formatted(action.code(), more)
        };
    }

    private List<Actor> actors() {
        return List.of(
                new Actor("visitor", null, null, Set.of()),
                actor("reader", cast.a(Role.READER)),
                actor("its reporter", author, "authors", "writers"),
                actor("another reporter", cast.a(Role.REPORTER), "writers"),
                actor("moderator", cast.a(Role.MODERATOR)),
                actor("standards editor", cast.a(Role.STANDARDS_EDITOR), "authors", "writers", "editors"),
                actor("editor", cast.a(Role.EDITOR), "authors", "writers", "editors", "publishers"),
                actor("administrator", cast.a(Role.ADMINISTRATOR), "authors", "writers", "editors", "publishers"));
    }

    private Actor actor(String name, Person person, String... groups) {
        return new Actor(name, person, cast.token(person), Set.of(groups));
    }

    private static List<Stand> stands() {
        List<Stand> stands = new ArrayList<>();
        for (ArticleState state : ArticleState.values()) {
            if (!LIVE.contains(state)) {
                stands.add(new Stand(state, false));
            }
            if (LIVE.contains(state) || MAY_BE_LIVE.contains(state)) {
                stands.add(new Stand(state, true));
            }
        }
        return stands;
    }

    /** An article of the author's that stands so, ready to be published and cleared of a legal hold. */
    private ArticleId article(Stand stand) {
        ArticleId id = ActingAs.person(
                author,
                () -> articles.start("en", new Texts("Table", "", "Text.")).id());
        ActingAs.person(
                cast.a(Role.EDITOR),
                () -> articles.change(
                        id, ArticleChange.NONE.withSection(section().id())));
        if (stand.live() || stand.state() == ArticleState.RETRACTED) {
            ActingAs.person(cast.a(Role.EDITOR), () -> publisher.publish(id));
        }
        boolean named = stand.state() == ArticleState.APPROVED || stand.state() == ArticleState.SCHEDULED;
        jdbc.sql("""
                        update article set state = :state, live = :live, point = :point, legal_hold = 'CLEARED'
                        where id = :id""")
                .param("state", stand.state().name())
                .param("live", stand.live())
                .param("point", named ? 1L : null)
                .param("id", id.value())
                .update();
        return id;
    }

    private Section section() {
        return sections.bySlug("table")
                .orElseGet(() -> ActingAs.person(cast.a(Role.EDITOR), () -> sections.add("Table", "table", "")));
    }

    private String stateOf(ArticleId id) {
        return jdbc.sql("select state from article where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private static String cell(Map<ArticleAction, Map<ArticleState, String>> table, ArticleAction action, Stand stand) {
        return Objects.requireNonNull(Objects.requireNonNull(table.get(action)).get(stand.state()));
    }

    private static Map<ArticleAction, Map<ArticleState, String>> table() throws IOException {
        Map<ArticleAction, Map<ArticleState, String>> table = new LinkedHashMap<>();
        for (List<String> row : rows()) {
            Map<ArticleState, String> cells = new EnumMap<>(ArticleState.class);
            for (ArticleState state : ArticleState.values()) {
                cells.put(state, row.get(2 + state.ordinal()));
            }
            table.put(action(row), cells);
        }
        return table;
    }

    private static Map<ArticleAction, String> groups() throws IOException {
        Map<ArticleAction, String> groups = new EnumMap<>(ArticleAction.class);
        rows().forEach(row -> groups.put(action(row), row.get(1)));
        return groups;
    }

    private static ArticleAction action(List<String> row) {
        return Arrays.stream(ArticleAction.values())
                .filter(one -> one.title().equals(row.getFirst()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no action is called " + row.getFirst()));
    }

    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(Path.of("docs/workflow.md")).stream()
                .dropWhile(line -> !line.startsWith("| Action |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
    }
}
