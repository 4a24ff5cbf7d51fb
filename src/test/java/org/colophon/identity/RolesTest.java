package org.colophon.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.Sections;
import org.colophon.article.Topics;
import org.colophon.discussion.Moderation;
import org.colophon.manuscript.Texts;
import org.colophon.publication.Publisher;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The table of who may do what, tried out: one service method for each kind of key. */
@IntegrationTest
class RolesTest {

    @Autowired
    private SignIns signIns;

    @Autowired
    private Topics topics;

    @Autowired
    private Articles articles;

    @Autowired
    private Sections sections;

    @Autowired
    private Publisher publisher;

    @Autowired
    private Moderation moderation;

    @Autowired
    private People people;

    @Autowired
    private Cast cast;

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            role             | sign-ins | newsroom | write | edit | publish | moderate | administer
            READER           | yes      | no       | no    | no   | no      | no       | no
            REPORTER         | yes      | yes      | yes   | no   | no      | no       | no
            EDITOR           | yes      | yes      | yes   | yes  | yes     | no       | no
            STANDARDS_EDITOR | yes      | yes      | yes   | yes  | no      | no       | no
            MODERATOR        | yes      | yes      | no    | no   | no      | yes      | no
            ADMINISTRATOR    | yes      | yes      | yes   | yes  | yes     | yes      | yes
            """)
    void may(
            Role role,
            String signIn,
            String newsroom,
            String write,
            String edit,
            String publish,
            String moderate,
            String administer) {
        Map<String, Runnable> tries = new LinkedHashMap<>();
        tries.put("sign-ins " + signIn, signIns::mine);
        tries.put("newsroom " + newsroom, () -> topics.search("nothing has this name", 1));
        tries.put("write " + write, () -> articles.start("en", Texts.EMPTY));
        tries.put("edit " + edit, () -> sections.order(List.of()));
        tries.put("publish " + publish, () -> publisher.publish(ArticleId.next()));
        tries.put("moderate " + moderate, () -> moderation.newest(null, 1));
        tries.put("administer " + administer, () -> people.search("nobody has this name", 1));
        tries.forEach((what, attempt) -> assertThat(allowed(role, attempt) ? "yes" : "no")
                .as(role + ": " + what)
                .isEqualTo(what.substring(what.indexOf(' ') + 1)));
    }

    /** What is not there counts as allowed: the key was taken. */
    private boolean allowed(Role role, Runnable attempt) {
        return ActingAs.person(cast.a(role), () -> !(catchThrowable(attempt::run) instanceof AccessDeniedException));
    }
}
