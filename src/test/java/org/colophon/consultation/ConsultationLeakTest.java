package org.colophon.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.Workflow;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.manuscript.Texts;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Signed links in the leak matrix: what became of the link × who calls × how. */
@IntegrationTest
class ConsultationLeakTest {

    private static final String SECRET_WORD = "Quillwort";

    /** What became of a link. */
    enum Fate {
        GIVEN,
        REVOKED,
        EXPIRED,
        KILLED,
        TRASHED,
        CUT,
        CHANGED
    }

    @Autowired
    private MockMvc web;

    @Autowired
    private Consultations consultations;

    @Autowired
    private Articles articles;

    @Autowired
    private Workflow workflow;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cast cast;

    /** Seven fates, visitors and six roles, three ways: 147 cases. */
    static Stream<Arguments> cases() {
        List<Optional<Role>> callers = Stream.concat(
                        Stream.of(Optional.<Role>empty()),
                        Arrays.stream(Role.values()).map(Optional::of))
                .toList();
        return Arrays.stream(Fate.values())
                .flatMap(fate -> callers.stream()
                        .flatMap(who -> Stream.of("GET", "HEAD", "POST").map(how -> Arguments.of(fate, who, how))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nobody_sees_the_article_but_through_a_link_that_is_open(Fate fate, Optional<Role> who, String how)
            throws Exception {
        Person editor = cast.a(Role.EDITOR);
        ArticleId id = ActingAs.person(
                        editor,
                        () -> articles.start("en", new Texts(SECRET_WORD + " found", "", SECRET_WORD + " grows.")))
                .id();
        String path = ActingAs.person(editor, () -> path(fate, id));
        MockHttpServletResponse response =
                web.perform(request(path, who, how)).andReturn().getResponse();
        boolean open = fate == Fate.GIVEN;
        boolean read = !how.equals("POST"); // here HEAD has the body that the server leaves out
        assertThat(response.getContentAsString().contains(SECRET_WORD)).isEqualTo(open && read);
        int over = fate == Fate.CUT || fate == Fate.CHANGED ? 404 : 410;
        assertThat(response.getStatus()).isEqualTo(open ? (how.equals("POST") ? 303 : 200) : over);
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getHeader("X-Robots-Tag")).contains("noindex");
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(response.getHeaders("Set-Cookie")).isEmpty();
        int answers = ActingAs.person(editor, () -> consultations.of(id))
                .getFirst()
                .answers()
                .size();
        assertThat(answers).isEqualTo(open && how.equals("POST") ? 1 : 0);
    }

    private String path(Fate fate, ArticleId id) {
        IssuedConsultation issued = consultations.ask(
                id,
                new NewConsultation(
                        consultations.newest(id),
                        "Ada Kern",
                        "",
                        Capacity.EXPERT,
                        "Is this right?",
                        NewConsultation.USUAL,
                        NewConsultation.Compare.NOTHING));
        String path = issued.link().substring(issued.link().indexOf("/consult/"));
        switch (fate) {
            case REVOKED -> consultations.revoke(id, issued.consultation().id());
            case KILLED -> workflow.kill(id, "No story.");
            case TRASHED -> articles.trash(id);
            case EXPIRED ->
                jdbc.sql("update consultation set expires_at = :then where id = :id")
                        .param("then", OffsetDateTime.now(ZoneOffset.UTC).minusSeconds(1))
                        .param("id", issued.consultation().id())
                        .update();
            case CUT -> path = path.substring(0, path.length() - 1);
            case CHANGED -> path = path.substring(0, path.length() - 1) + (path.endsWith("A") ? "E" : "A");
            case GIVEN -> {}
        }
        return path;
    }

    private MockHttpServletRequestBuilder request(String path, Optional<Role> who, String how) {
        MockHttpServletRequestBuilder request = switch (how) {
            case "HEAD" -> head(path);
            case "POST" ->
                post(path).contentType(MediaType.APPLICATION_FORM_URLENCODED).param("verdict", "approve");
            default -> get(path);
        };
        String place = "198.51.100." + (who.map(Role::ordinal).orElse(100) + how.length() * 10);
        request.with(sent -> {
            sent.setRemoteAddr(place);
            return sent;
        });
        return who.map(role -> request.cookie(new Cookie("colophon_sign_in", cast.token(cast.a(role)))))
                .orElse(request);
    }
}
