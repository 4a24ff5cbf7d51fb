package org.colophon.site.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.PublishedSummary;
import org.colophon.site.FrontPlaces;
import org.colophon.testing.Paper;
import org.colophon.testing.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The screen on which editors arrange the front page. */
class FrontViewTest extends ViewTest {

    @Autowired
    private FrontPlaces places;

    @Autowired
    private ApplicationContext application;

    private PublishedArticle ferry;
    private PublishedArticle bridge;

    @BeforeEach
    void open() {
        clear();
        ferry = new Paper(application).publish("Ferry " + System.nanoTime(), "Text.");
        bridge = new Paper(application).publish("Bridge " + System.nanoTime(), "Text.");
        navigate(FrontView.class);
    }

    @AfterEach
    void clear() {
        ActingAs.person(
                cast.a(Role.EDITOR),
                () -> places.save(List.of(), places.edition().revision()));
    }

    private Button named(String name) {
        return find(Button.class)
                .withCondition(
                        button -> button.getAriaLabel().filter(name::equals).isPresent())
                .single();
    }

    private List<String> standing() {
        return places.standing().stream().map(PublishedSummary::headline).toList();
    }

    @Test
    void articles_are_put_there_ordered_and_saved() {
        test(named("Put on the front page: “" + ferry.headline() + "”")).click();
        test(named("Put on the front page: “" + bridge.headline() + "”")).click();
        assertThat(standing()).as("nothing before it is saved").isEmpty();
        test(named("Move “" + bridge.headline() + "” up")).click();
        test(button("Save")).click();
        assertThat(standing()).containsExactly(bridge.headline(), ferry.headline());
        test(named("Take “" + bridge.headline() + "” off")).click();
        test(button("Save")).click();
        assertThat(standing()).containsExactly(ferry.headline());
    }

    @Test
    void what_was_changed_is_said_and_can_be_discarded() {
        assertThat(button("Save").isEnabled()).isFalse();
        test(named("Put on the front page: “" + ferry.headline() + "”")).click();
        assertThat(find(Span.class)
                        .withText("Changes that readers do not see yet")
                        .all())
                .hasSize(1);
        test(button("Discard changes")).click();
        assertThat(button("Save").isEnabled()).isFalse();
        assertThat(find(FrontRow.class).all()).isEmpty();
    }

    @Test
    void it_can_be_moved_no_further_than_the_ends() {
        test(named("Put on the front page: “" + ferry.headline() + "”")).click();
        assertThat(named("Move “" + ferry.headline() + "” up").isEnabled()).isFalse();
        assertThat(named("Move “" + ferry.headline() + "” down").isEnabled()).isFalse();
    }
}
