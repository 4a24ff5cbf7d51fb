package org.colophon.sourcing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.UUID;
import org.colophon.article.Article;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.sourcing.Source;
import org.colophon.sourcing.SourceEntry;
import org.colophon.sourcing.Sourcing;
import org.colophon.testing.Paper;
import org.colophon.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

class SourcesViewTest extends ViewTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Sourcing sourcing;

    @Autowired
    private JdbcTemplate jdbc;

    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");
    private Source source;

    @BeforeEach
    void listASource() {
        source = ActingAs.person(cast.a(Role.EDITOR), () -> {
            Article article = new Paper(application).write("Bridge " + word, "Text.");
            SourceEntry entry = new SourceEntry("report", "Report " + word, "City", "https://" + word + ".example/");
            return sourcing.addSource(article.id(), entry).source();
        });
    }

    private void is(String condition) {
        jdbc.update(
                "update source set condition = ?, read_at = current_timestamp, read_excerpt = 'It opened.',"
                        + " text_sha256 = 'old', seen_sha256 = 'new', seen_at = current_timestamp,"
                        + " seen_excerpt = 'It did not open.', checked_at = current_timestamp where id = ?",
                condition,
                source.id().value());
    }

    private void open() {
        navigate(SourceView.class, Map.of("source", source.id().toString()));
    }

    private boolean lists(String words) {
        return find(ListItem.class).all().stream()
                .anyMatch(row -> row.getElement().getTextRecursively().contains(words));
    }

    private boolean offers(String words) {
        return find(Button.class).all().stream().anyMatch(button -> words.equals(button.getText()));
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_list_is_narrowed_by_words_and_condition() {
        is("changed");
        navigate(SourcesView.class);
        test(find(TextField.class).single()).setValue(word);
        assertThat(lists("Report " + word)).isTrue();
        assertThat(lists("Changed")).isTrue();
        Select<SourceShelf> shelf = find(Select.class).single();
        shelf.setValue(SourceShelf.DEAD);
        assertThat(query()).contains("state=dead");
        assertThat(find(H2.class).withText("No source fits").all()).hasSize(1);
        shelf.setValue(SourceShelf.ATTENTION);
        assertThat(lists("Report " + word)).isTrue();
    }

    @Test
    void an_editor_sees_both_texts_and_accepts_the_new_one() {
        is("changed");
        open();
        assertThat(find(H1.class).single().getText()).isEqualTo("Report " + word);
        assertThat(lists("Bridge " + word)).isTrue();
        assertThat(find(SourceRecordPart.class).single().getElement().getTextRecursively())
                .contains("It opened.", "It did not open.");
        test(button("Accept as it is now")).click();
        assertThat(offers("Accept as it is now")).isFalse();
        assertThat(lists("Accepted as it was then")).isTrue();
        assertThat(lists(cast.a(Role.EDITOR).name())).isTrue();
    }

    @Test
    void a_reporter_checks_but_does_not_accept_and_a_moderator_only_reads() {
        is("changed");
        reopenAs(cast.a(Role.REPORTER));
        open();
        assertThat(offers("Check now")).isTrue();
        assertThat(offers("Accept as it is now")).isFalse();
        reopenAs(cast.a(Role.MODERATOR));
        open();
        assertThat(offers("Check now")).isFalse();
    }
}
