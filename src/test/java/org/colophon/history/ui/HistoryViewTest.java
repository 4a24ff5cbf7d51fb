package org.colophon.history.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.Finding;
import org.colophon.article.ui.EditorContext;
import org.colophon.article.ui.EditorSelection;
import org.colophon.history.ArticleHistory;
import org.colophon.identity.ActingAs;
import org.colophon.identity.People;
import org.colophon.identity.Role;
import org.colophon.manuscript.Milestone;
import org.colophon.manuscript.Texts;
import org.colophon.manuscript.text.TextName;
import org.colophon.shared.Newsroom;
import org.colophon.testing.Paper;
import org.colophon.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.node.ObjectNode;

class HistoryViewTest extends ViewTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Articles articles;

    @Autowired
    private ArticleHistory history;

    private ArticleId article() {
        ArticleId id = new Paper(application)
                .write("Ferry is late", "Fog lies over the sound.\n\nNobody knows more.")
                .id();
        save(id, "Ferry is late", "Fog lies over the harbour.\n\nNobody knows more.");
        return id;
    }

    private void save(ArticleId id, String headline, String body) {
        ActingAs.person(
                cast.a(Role.EDITOR),
                () -> articles.save(
                        id,
                        new Texts(headline, "About: Ferry is late", body),
                        articles.draft(id).manuscript().version()));
    }

    private String body(ArticleId id) {
        return articles.draft(id).manuscript().texts().body();
    }

    private void open(ArticleId id, long from) {
        UI.getCurrent().navigate(HistoryView.class, HistoryView.of(id), HistoryView.points(from, 0));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Point> pick(String label) {
        return (ComboBox<Point>) find(ComboBox.class).withLabel(label).single();
    }

    private void confirm() {
        test(find(ConfirmDialog.class).all().getLast()).confirm();
    }

    @Test
    void two_points_are_compared_with_the_words_and_their_origins() {
        ArticleId id = article();
        open(id, 1);
        assertThat(pick("To").getValue().label()).isEqualTo("Now");
        SourceComparison comparison = find(SourceComparison.class).single();
        assertThat(comparison.getElement().getTextRecursively()).contains("sound", "harbour");
        String editor = cast.a(Role.EDITOR).name();
        assertThat(find(ListItem.class).all())
                .extracting(item -> item.getElement().getTextRecursively())
                .contains("+1 word added. Written by " + editor + ".", "−1 word removed. Written by " + editor + ".");
        pick("To").setValue(pick("From").getValue());
        assertThat(find(Paragraph.class)
                        .withText("The texts at these two points are the same.")
                        .exists())
                .isTrue();
    }

    @Test
    void a_passage_and_a_point_come_back_when_asked_for() {
        ArticleId id = article();
        open(id, 1);
        test(find(Button.class).withText("Restore").single()).click();
        confirm();
        assertThat(body(id)).startsWith("Fog lies over the sound.");
        save(id, "Another", "Something else.");
        open(id, 1);
        test(button("Restore the point “From”…")).click();
        confirm();
        assertThat(articles.get(id).headline()).isEqualTo("Ferry is late");
        assertThat(body(id)).isEqualTo("Fog lies over the sound.\n\nNobody knows more.");
    }

    @Test
    void the_page_readers_would_see_is_made_when_somebody_turns_to_it() {
        ArticleId id = article();
        open(id, 1);
        assertThat(find(ComparedFrame.class).exists()).isFalse();
        find(TabSheet.class).single().setSelectedIndex(1);
        assertThat(find(ComparedFrame.class).single().html())
                .contains("<del class=\"diff-removed\">sound</del><ins class=\"diff-added\">harbour</ins>");
    }

    @Test
    void the_replay_hands_out_states_and_edits_without_ids_of_people() {
        ArticleId id = article();
        open(id, 1);
        find(TabSheet.class).single().setSelectedIndex(2);
        ObjectNode portion = find(Replay.class).single().frames(1);
        assertThat(portion.path("edits")).hasSize(1);
        assertThat(portion.path("newest").asInt()).isEqualTo(2);
        assertThat(portion.path("edits").path(0).path("who").asString())
                .isEqualTo(cast.a(Role.EDITOR).name());
        assertThat(portion.toString()).doesNotContain(cast.a(Role.EDITOR).id().toString());
        assertThat(portion.path("texts").path("body").path("text").asString()).startsWith("Fog lies over the sound.");
    }

    @Test
    void others_in_the_newsroom_are_told_that_it_is_not_theirs() {
        ArticleId id = article();
        reopenAs(cast.another(Role.REPORTER));
        open(id, 1);
        assertThat(find(SourceComparison.class).exists()).isFalse();
        assertThat(find(Paragraph.class).withText(HistoryPanel.NOT_OPEN).exists())
                .isTrue();
    }

    @Test
    void the_panel_lists_milestones_and_work_and_names_points() {
        ArticleId id = article();
        new Paper(application).publishAgain(id);
        UI.getCurrent().add(panel(id));
        assertThat(find(Span.class).withText("Version 1").exists()).isTrue();
        assertThat(find(Span.class).withText("+1 word, −1 word").exists()).isTrue();
        test(button("Name this point…")).click();
        TextField name = find(TextField.class).withLabel("Name").single();
        test(button("Save")).click();
        assertThat(name.isInvalid()).isTrue();
        test(name).setValue("Before the phone call");
        test(button("Save")).click();
        assertThat(find(Span.class).withText("Before the phone call").exists()).isTrue();
        assertThat(history.milestones(id))
                .extracting(Milestone::name)
                .containsExactly("Before the phone call", "Version 1");
    }

    @Test
    void a_point_comes_back_from_the_panel() {
        ArticleId id = article();
        UI.getCurrent().add(panel(id));
        Button restore = find(Button.class).all().stream()
                .filter(button -> button.getAriaLabel()
                        .filter(label -> label.startsWith("Restore this point: Beginning"))
                        .isPresent())
                .findFirst()
                .orElseThrow();
        test(restore).click();
        confirm();
        assertThat(body(id)).startsWith("Fog lies over the sound.");
    }

    private HistoryList panel(ArticleId id) {
        return new HistoryList(
                history,
                articles,
                new Telling(
                        application.getBean(People.class),
                        application.getBean(Newsroom.class).zone()),
                new Opened(articles, id));
    }

    /** An editor with nothing but an article in it. */
    private record Opened(Articles articles, ArticleId id) implements EditorContext {

        @Override
        public void marksChanged() {}

        @Override
        public void showMark(String id) {}

        @Override
        public org.colophon.article.Article article() {
            return articles.get(id);
        }

        @Override
        public boolean mayChange() {
            return true;
        }

        @Override
        public void makeFact(String words, int at) {}

        @Override
        public void insert(String text) {}

        @Override
        public void changed() {}

        @Override
        public void panelsChanged() {}

        @Override
        public void reload() {}

        @Override
        public void show(TextName text, int from, int length) {}

        @Override
        public void show(Finding finding) {}

        @Override
        public void goTo(String place) {}

        @Override
        public void whenStored(Runnable action) {
            action.run();
        }

        @Override
        public void whenSelected(Consumer<EditorSelection> action) {}
    }

    @Test
    void the_editor_has_the_panel() {
        assertThat(application.getBean(HistoryPanel.class).place()).isEqualTo("history");
        assertThat(List.of(application.getBean(HistoryPanel.class).title())).containsExactly("History");
    }
}
