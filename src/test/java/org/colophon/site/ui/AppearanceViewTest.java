package org.colophon.site.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.textfield.TextField;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.site.Appearance;
import org.colophon.site.Appearances;
import org.colophon.testing.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The screen on which administrators decide how the paper looks. */
class AppearanceViewTest extends ViewTest {

    @Autowired
    private Appearances appearances;

    @BeforeEach
    void open() {
        reset();
        reopenAs(cast.a(Role.ADMINISTRATOR));
        navigate(AppearanceView.class);
    }

    @AfterEach
    void reset() {
        ActingAs.person(
                cast.a(Role.ADMINISTRATOR),
                () -> appearances.save(
                        Appearance.PLAIN.numbered(appearances.current().number())));
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private String preview() {
        return find(IFrame.class).single().getSrc();
    }

    @Test
    void a_name_is_previewed_saved_and_taken_back() {
        String before = preview();
        test(field("Name")).setValue("The Lantern");
        assertThat(preview()).isNotEqualTo(before).startsWith("/preview/").endsWith("/light/front");
        assertThat(appearances.current().name()).isEmpty();
        test(button("Save")).click();
        assertThat(appearances.current().name()).isEqualTo("The Lantern");
        test(button("As before the last change")).click();
        assertThat(field("Name").getValue()).isEmpty();
        test(button("Save")).click();
        assertThat(appearances.current().name()).isEmpty();
    }

    @Test
    void a_colour_that_cannot_be_read_is_told_at_its_field_with_a_better_one() {
        test(field("Colour in the light")).setValue("#ffcc00");
        assertThat(field("Colour in the light").isInvalid()).isTrue();
        test(button("Save")).click();
        assertThat(appearances.current().accent()).isEmpty();
        String better = find(Button.class).withTextContaining("Use #").single().getText();
        test(button(better)).click();
        assertThat(field("Colour in the light").isInvalid()).isFalse();
        test(button("Save")).click();
        assertThat("Use " + appearances.current().accent()).isEqualTo(better);
    }
}
