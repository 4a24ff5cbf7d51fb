package org.colophon.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.ui.ArticleNavigation;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.manuscript.Texts;
import org.colophon.planning.Brief;
import org.colophon.planning.Briefs;
import org.colophon.planning.DeskNote;
import org.colophon.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PlanFormTest extends ViewTest {

    @Autowired
    private Articles articles;

    @Autowired
    private Briefs briefs;

    private ArticleId id;

    @BeforeEach
    void article() {
        id = articles.start("en", new Texts("Ferry is late", "", "It waited for the fog."))
                .id();
    }

    private void openPanel() {
        ArticleNavigation.toEditor(id);
        TabSheet panels = find(TabSheet.class).single();
        for (int i = 0; i < panels.getTabCount(); i++) {
            if (panels.getTabAt(i).getLabel().equals("Planning")) {
                panels.setSelectedIndex(i);
            }
        }
    }

    private IntegerField target() {
        return find(IntegerField.class).single();
    }

    @Test
    void a_plan_is_saved_and_what_somebody_else_set_meanwhile_is_said_at_the_field() {
        openPanel();
        target().setValue(500);
        test(button("Save plan")).click();
        assertThat(briefs.of(id).brief().wordTarget()).isEqualTo(500);
        ActingAs.person(
                cast.another(Role.EDITOR),
                () -> briefs.change(id, Brief.NONE.withWordTarget(500), Brief.NONE.withWordTarget(900)));
        target().setValue(700);
        test(button("Save plan")).click();
        assertThat(target().isInvalid()).isTrue();
        assertThat(target().getErrorMessage()).contains("900");
        assertThat(target().getValue()).isEqualTo(700);
        assertThat(briefs.of(id).brief().wordTarget()).isEqualTo(900);
        test(button("Save plan")).click();
        assertThat(briefs.of(id).brief().wordTarget()).isEqualTo(700);
    }

    @Test
    void a_note_to_the_desk_is_left() {
        openPanel();
        find(TextArea.class).single().setValue("Call the harbour.");
        test(button("Leave note")).click();
        assertThat(briefs.notes(id)).extracting(DeskNote::words).isEqualTo(List.of("Call the harbour."));
    }

    @Test
    void a_reporter_takes_what_nobody_has_and_plans_nothing() {
        reopenAs(cast.another(Role.REPORTER));
        openPanel();
        assertThat(find(Button.class).withText("Save plan").exists()).isFalse();
        test(button("Take it")).click();
        assertThat(articles.get(id).assignees()).hasSize(1);
        assertThat(UI.getCurrent()).isNotNull();
    }
}
