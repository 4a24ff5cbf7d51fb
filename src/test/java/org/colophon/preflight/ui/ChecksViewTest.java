package org.colophon.preflight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.colophon.article.Finding.Level;
import org.colophon.article.Section;
import org.colophon.article.Sections;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.preflight.CheckChoice;
import org.colophon.preflight.CheckPolicy;
import org.colophon.preflight.Checklist;
import org.colophon.testing.ViewTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The screen on which the newsroom decides what its checks weigh. */
class ChecksViewTest extends ViewTest {

    private static final String IMAGES = "Alternative text of images";
    private static final String LENGTH = "Length of the headline";

    @Autowired
    private Checklist checklist;

    @Autowired
    private Sections sections;

    private Section section;

    @BeforeEach
    void open() {
        section = ActingAs.person(
                cast.a(Role.EDITOR),
                () -> sections.bySlug("checked").orElseGet(() -> sections.add("Checked", "checked", "")));
        reopenAs(cast.a(Role.STANDARDS_EDITOR));
        navigate(ChecksView.class);
    }

    /** Other tests count on what comes with the product. */
    @AfterEach
    void goBack() {
        ActingAs.person(
                cast.a(Role.ADMINISTRATOR),
                () -> checklist.decide(
                        CheckPolicy.INITIAL.since(checklist.current()),
                        checklist.current().number()));
    }

    @SuppressWarnings("unchecked")
    private Select<Level> choice(String title) {
        return find(Select.class)
                .withCondition(
                        select -> select.getAriaLabel().filter(title::equals).isPresent())
                .single();
    }

    private CheckRow row(String title) {
        return (CheckRow) choice(title).getParent().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private Select<Section> scope() {
        return find(Select.class).withCaption("Show what holds for").single();
    }

    private CheckPolicy stored() {
        return checklist.current();
    }

    private @Nullable Level level(String code, @Nullable Section in) {
        return stored().levels().get(new CheckPolicy.Key(code, in == null ? null : in.id()));
    }

    private void save() {
        test(button("Save…")).click();
        test(button("Save checks")).click();
    }

    private static String text(HasElement component) {
        return component.getElement().getTextRecursively();
    }

    @Test
    void every_check_says_what_it_looks_for_and_what_it_is_by_default() {
        assertThat(find(CheckRow.class).all()).hasSameSizeAs(checklist.rules());
        assertThat(text(row(IMAGES))).contains(IMAGES, "Every image in the text", "By default: required.");
        assertThat(text(getCurrentView())).contains("What is required stops publishing", "Unexplained pastes");
        assertThat(find(Select.class)
                        .withCondition(select -> select.getAriaLabel()
                                .filter("Unexplained pastes"::equals)
                                .isPresent())
                        .exists())
                .isFalse();
    }

    @Test
    void a_choice_is_shown_before_it_is_saved_and_counts_from_then_on() {
        assertThat(button("Save…").isEnabled()).isFalse();
        choice(IMAGES).setValue(Level.OFF);
        test(button("Save…")).click();
        assertThat(text(find(Dialog.class).single())).contains(IMAGES, "Required", "Off");
        test(button("Save checks")).click();
        assertThat(level("no-alt-text", null)).isEqualTo(Level.OFF);
        assertThat(text(getCurrentView()))
                .contains("Last changed by " + cast.a(Role.STANDARDS_EDITOR).name());
        choice(IMAGES).setValue(Level.REQUIRED);
        save();
        assertThat(stored().levels()).isEmpty();
    }

    @Test
    void a_section_decides_for_itself_or_goes_with_the_newsroom() {
        scope().setValue(section);
        assertThat(choice(IMAGES).getValue()).isNull();
        assertThat(choice(IMAGES).getEmptySelectionCaption()).isEqualTo("As the newsroom (Required)");
        choice(IMAGES).setValue(Level.RECOMMENDED);
        save();
        assertThat(level("no-alt-text", section)).isEqualTo(Level.RECOMMENDED);
        scope().setValue(null);
        assertThat(choice(IMAGES).getValue()).isEqualTo(Level.REQUIRED);
        assertThat(text(row(IMAGES))).contains("Recommended in Checked.");
        scope().setValue(section);
        choice(IMAGES).setValue(null);
        save();
        assertThat(stored().levels()).isEmpty();
    }

    @Test
    void what_somebody_else_saved_meanwhile_is_told_and_nothing_is_lost() {
        choice(IMAGES).setValue(Level.OFF);
        ActingAs.person(
                cast.a(Role.ADMINISTRATOR),
                () -> checklist.decide(
                        List.of(
                                new CheckChoice("no-alt-text", null, Level.RECOMMENDED),
                                new CheckChoice("long-headline", null, Level.OFF)),
                        stored().number()));
        save();
        Dialog told = find(Dialog.class)
                .withCondition(dialog -> "Somebody else has changed the checks".equals(dialog.getHeaderTitle()))
                .single();
        assertThat(text(told)).contains(cast.a(Role.ADMINISTRATOR).name(), LENGTH, "Theirs: Recommended", "Yours: Off");
        assertThat(level("no-alt-text", null)).isEqualTo(Level.RECOMMENDED);
        test(button("Go on with both changes")).click();
        assertThat(choice(LENGTH).getValue()).isEqualTo(Level.OFF);
        assertThat(choice(IMAGES).getValue()).isEqualTo(Level.OFF);
        save();
        assertThat(level("no-alt-text", null)).isEqualTo(Level.OFF);
        assertThat(level("long-headline", null)).isEqualTo(Level.OFF);
    }

    @Test
    void leaving_with_unsaved_changes_asks_first() {
        choice(IMAGES).setValue(Level.OFF);
        UI.getCurrent().navigate("sections");
        assertThat(find(ConfirmDialog.class).single().isOpened()).isTrue();
        assertThat(find(H1.class).withText("Checks").exists()).isTrue();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(find(H1.class).withText("Checks").exists()).isFalse();
        assertThat(stored().levels()).isEmpty();
    }

    @Test
    void a_reporter_reads_it_and_changes_nothing() {
        reopenAs(cast.a(Role.REPORTER));
        navigate(ChecksView.class);
        assertThat(choice(IMAGES).isReadOnly()).isTrue();
        assertThat(find(Button.class).withText("Save…").exists()).isFalse();
        assertThat(text(getCurrentView())).contains("You may read it; others decide it.");
    }
}
