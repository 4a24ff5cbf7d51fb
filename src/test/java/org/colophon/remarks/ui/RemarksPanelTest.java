package org.colophon.remarks.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.manuscript.Texts;
import org.colophon.manuscript.text.TextName;
import org.colophon.remarks.NewThread;
import org.colophon.remarks.RemarkThread;
import org.colophon.remarks.Remarks;
import org.colophon.testing.ViewTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RemarksPanelTest extends ViewTest {

    private static final String BODY = "The dredger came on Monday.";

    @Autowired
    private Articles articles;

    @Autowired
    private Remarks remarks;

    private ArticleId article() {
        return ActingAs.person(cast.a(Role.REPORTER), () -> articles.start("en", new Texts("Dredger", "", BODY)))
                .id();
    }

    private RemarkThread begin(Person person, ArticleId id, String passage, @Nullable String suggestion) {
        return ActingAs.person(
                person,
                () -> remarks.begin(
                        id,
                        new NewThread(
                                TextName.BODY,
                                articles.draft(id).manuscript().version(),
                                BODY.indexOf(passage),
                                passage.length(),
                                "Which\nMonday?",
                                suggestion,
                                null)));
    }

    private void open(ArticleId id) {
        UI.getCurrent().navigate("articles/" + id);
        find(TabSheet.class).single().setSelectedTab(tab());
    }

    private Tab tab() {
        return find(Tab.class).all().stream()
                .filter(tab -> tab.getLabel().startsWith("Remarks"))
                .findFirst()
                .orElseThrow();
    }

    private String shown() {
        return find(RemarkList.class).single().getElement().getTextRecursively();
    }

    @Test
    void threads_show_passage_words_and_author_and_their_number_stands_on_the_tab() {
        ArticleId id = article();
        Person reporter = cast.a(Role.REPORTER);
        begin(reporter, id, "Monday", null);
        open(id);
        assertThat(tab().getLabel()).isEqualTo("Remarks (1)");
        assertThat(shown()).contains("Monday", "Which\nMonday?", reporter.name());
    }

    @Test
    void a_thread_is_answered_and_resolved_and_opened_again() {
        ArticleId id = article();
        begin(cast.a(Role.REPORTER), id, "Monday", null);
        open(id);
        test(button("Reply")).click();
        find(TextArea.class).withLabel("Reply").single().setValue("This week's.");
        find(Button.class).withText("Reply").all().stream()
                .filter(button -> button.getThemeNames().contains("primary"))
                .findFirst()
                .ifPresent(button -> test(button).click());
        assertThat(shown()).contains("This week's.");
        test(button("Resolve")).click();
        assertThat(remarks.countOpen(id)).isZero();
        assertThat(tab().getLabel()).isEqualTo("Remarks");
        assertThat(shown()).contains("Resolved by " + cast.a(Role.EDITOR).name());
        remarks.closed(id).forEach(thread -> remarks.reopen(id, thread.id()));
        open(id);
        assertThat(tab().getLabel()).isEqualTo("Remarks (1)");
    }

    @Test
    void a_suggestion_is_accepted_when_what_is_on_screen_is_stored() {
        ArticleId id = article();
        begin(cast.another(Role.REPORTER), id, "Monday", "Tuesday");
        open(id);
        test(button("Accept")).click();
        answerBrowser("this.flush()", "");
        assertThat(articles.draft(id).manuscript().texts().body()).isEqualTo("The dredger came on Tuesday.");
        assertThat(shown()).contains("Accepted by " + cast.a(Role.EDITOR).name());
    }

    @Test
    void a_suggestion_whose_passage_has_changed_asks_first() {
        ArticleId id = article();
        begin(cast.another(Role.REPORTER), id, "came on Monday", "arrived on Monday");
        articles.save(
                id,
                new Texts("Dredger", "", "The dredger came on a Monday."),
                articles.draft(id).manuscript().version());
        open(id);
        assertThat(shown()).contains("The text has changed since");
        test(button("Accept")).click();
        assertThat(articles.draft(id).manuscript().texts().body()).contains("a Monday");
        test(find(ConfirmDialog.class).all().getLast()).confirm();
        answerBrowser("this.flush()", "");
        assertThat(articles.draft(id).manuscript().texts().body()).isEqualTo("The dredger arrived on Monday.");
    }

    @Test
    void who_may_not_write_sees_suggestions_but_cannot_accept_them() {
        ArticleId id = article();
        begin(cast.a(Role.EDITOR), id, "Monday", "Tuesday");
        reopenAs(cast.a(Role.MODERATOR));
        open(id);
        assertThat(shown()).contains("Tuesday");
        assertThat(find(Button.class).withText("Accept").exists()).isFalse();
        assertThat(find(Button.class).withText("Reply").exists()).isTrue();
    }

    @Test
    void a_remark_that_was_taken_back_says_so() {
        ArticleId id = article();
        RemarkThread thread = begin(cast.a(Role.EDITOR), id, "Monday", null);
        remarks.remove(id, thread.id(), thread.remarks().getFirst().id());
        open(id);
        assertThat(shown()).contains("Removed by its author.").doesNotContain("Which");
    }
}
