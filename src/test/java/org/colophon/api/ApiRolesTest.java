package org.colophon.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.colophon.article.Sections;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Every role at every endpoint: the status that each gets. The article is an editor's. */
@IntegrationTest
class ApiRolesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Cast cast;

    @Autowired
    Sections sections;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            role             | me  | list | start | read | patch | publish | comment | thread | search
            nobody           | 401 | 401  | 401   | 401  | 401   | 401     | 401     | 200    | 200
            READER           | 200 | 403  | 403   | 403  | 403   | 403     | 201     | 200    | 200
            REPORTER         | 200 | 200  | 201   | 200  | 403   | 403     | 201     | 200    | 200
            EDITOR           | 200 | 200  | 201   | 200  | 200   | 200     | 201     | 200    | 200
            STANDARDS_EDITOR | 200 | 200  | 201   | 200  | 200   | 403     | 201     | 200    | 200
            MODERATOR        | 200 | 200  | 403   | 200  | 403   | 403     | 201     | 200    | 200
            ADMINISTRATOR    | 200 | 200  | 201   | 200  | 200   | 200     | 201     | 200    | 200
            """)
    void may(
            String role,
            int me,
            int list,
            int start,
            int read,
            int patch,
            int publish,
            int comment,
            int thread,
            int search) {
        Caller editor = new Caller(mvc, cast.token(cast.a(Role.EDITOR)));
        String section = "s" + UUID.randomUUID();
        ActingAs.person(cast.a(Role.EDITOR), () -> sections.add("Section " + section, section, ""));
        String article =
                editor.article("{\"headline\":\"H\",\"body\":\"B\",\"section\":\"%s\",\"origin\":{\"kind\":\"typed\"}}"
                        .formatted(section));
        assertThat(editor.post(article + "/publish", null)).hasStatusOk();

        Caller caller = new Caller(mvc, role.equals("nobody") ? null : cast.token(cast.another(Role.valueOf(role))));
        assertThat(caller.get("/api/v1/me")).hasStatus(me);
        assertThat(caller.get("/api/v1/articles")).hasStatus(list);
        assertThat(caller.post("/api/v1/articles", "{}")).hasStatus(start);
        assertThat(caller.get(article)).hasStatus(read);
        assertThat(caller.patch(article, "{\"language\":\"de\"}")).hasStatus(patch);
        assertThat(caller.patch(article, "{}")).hasStatus(patch);
        assertThat(caller.post(article + "/publish", null)).hasStatus(publish);
        assertThat(caller.post(article + "/comments", "{\"text\":\"From %s\"}".formatted(role)))
                .hasStatus(comment);
        assertThat(caller.get(article + "/comments")).hasStatus(thread);
        assertThat(caller.get("/api/v1/search?q=harbour")).hasStatus(search);
        if (start == 201) {
            assertThat(caller.patch(caller.article("{}"), "{\"headline\":\"Mine\",\"baseVersion\":1}"))
                    .hasStatusOk();
        }
    }
}
