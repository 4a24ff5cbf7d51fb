package org.colophon.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.Workflow;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.manuscript.Texts;
import org.colophon.notification.NewsItem;
import org.colophon.notification.Notifications;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who was assigned is told, and the desk of notes to it. */
@IntegrationTest
class PlanningNewsTest {

    @Autowired
    private Briefs briefs;

    @Autowired
    private Articles articles;

    @Autowired
    private Workflow workflow;

    @Autowired
    private Notifications notifications;

    @Autowired
    private Cast cast;

    private Person editor;
    private Person reporter;
    private ArticleId id;
    private String title;

    @BeforeEach
    void article() {
        editor = cast.another(Role.EDITOR);
        reporter = cast.another(Role.REPORTER);
        title = "Ferry " + UUID.randomUUID();
        id = ActingAs.person(
                editor, () -> articles.start("en", new Texts(title, "", "Fog.")).id());
    }

    private List<String> told(Person person) {
        return ActingAs.person(person, () -> notifications.list(null, 100)).items().stream()
                .map(NewsItem::text)
                .filter(text -> text.contains(title))
                .toList();
    }

    @Test
    void who_is_assigned_is_told_once_and_who_takes_it_is_not() {
        ActingAs.person(editor, () -> {
            Brief base = briefs.of(id).brief();
            briefs.change(id, base, base.withAssignees(List.of(reporter.id(), editor.id())));
            Brief now = briefs.of(id).brief();
            briefs.change(id, now, now.withWordTarget(300));
        });
        assertThat(told(reporter)).containsExactly(editor.name() + " assigned you to “" + title + "”");
        assertThat(told(editor)).isEmpty();
        Person other = cast.another(Role.REPORTER);
        ArticleId free = ActingAs.person(
                editor, () -> articles.start("en", new Texts(title, "", "")).id());
        ActingAs.person(other, () -> briefs.take(free));
        assertThat(told(other)).isEmpty();
    }

    @Test
    void a_note_is_told_to_the_desk_and_the_articles_people_without_its_words() {
        Person deskEditor = cast.another(Role.EDITOR);
        Person stranger = cast.another(Role.REPORTER);
        ActingAs.person(reporter, () -> briefs.note(id, "Call the harbour."));
        String line = reporter.name() + " left a note to the desk on “" + title + "”";
        assertThat(told(editor)).containsExactly(line);
        assertThat(told(deskEditor)).containsExactly(line);
        assertThat(told(reporter)).isEmpty();
        assertThat(told(stranger)).isEmpty();
    }

    @Test
    void reviewers_of_many_articles_are_known_together() {
        ArticleId other = ActingAs.person(
                editor, () -> articles.start("en", new Texts(title, "", "")).id());
        ActingAs.person(editor, () -> {
            workflow.submit(id, "");
            briefs.claim(id, false);
            assertThat(briefs.reviewers(List.of(id, other))).isEqualTo(Map.of(id, editor.id()));
            briefs.release(id);
            assertThat(briefs.reviewers(List.of(id, other))).isEmpty();
        });
    }
}
