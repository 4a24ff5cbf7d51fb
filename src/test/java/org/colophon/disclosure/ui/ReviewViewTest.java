package org.colophon.disclosure.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.disclosure.SignOff;
import org.colophon.disclosure.SignOffs;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.manuscript.Manuscript;
import org.colophon.manuscript.Texts;
import org.colophon.manuscript.text.AiPurpose;
import org.colophon.manuscript.text.Origin;
import org.colophon.sourcing.FactEntry;
import org.colophon.sourcing.FactKind;
import org.colophon.sourcing.SourceEntry;
import org.colophon.sourcing.Sourcing;
import org.colophon.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReviewViewTest extends ViewTest {

    @Autowired
    private Articles articles;

    @Autowired
    private Sourcing sourcing;

    @Autowired
    private SignOffs signOffs;

    private Person reporter;
    private Person standards;
    private ArticleId id;

    @BeforeEach
    void article() {
        reporter = cast.another(Role.REPORTER);
        standards = cast.another(Role.STANDARDS_EDITOR);
        id = ActingAs.person(reporter, () -> {
            ArticleId made = articles.start(
                            "en",
                            new Texts("Barges carry stone", "", "Seven barges lay in the harbour. "),
                            Origin.typed(reporter.id()))
                    .id();
            sourcing.replace(
                    made,
                    List.of(new SourceEntry("log", "Harbour log", "Harbour office", "https://harbour.example/log")),
                    List.of(new FactEntry("stone", "The stone", FactKind.TEXT, "granite", "", "", null, "log")));
            return made;
        });
        append("They carried {{stone}} for the new quay.", Origin.ai(null, "Draftwell", "3", AiPurpose.DRAFT));
    }

    private void append(String words, Origin origin) {
        ActingAs.person(reporter, () -> {
            Manuscript now = articles.draft(id).manuscript();
            articles.save(
                    id,
                    new Texts(
                            now.texts().headline(),
                            now.texts().standfirst(),
                            now.texts().body() + words),
                    now.version(),
                    origin);
        });
    }

    private void open(Person person) {
        reopenAs(person);
        UI.getCurrent().navigate(ReviewView.class, DisclosureNavigation.of(id));
    }

    private ReviewItem item(int number) {
        return find(ReviewItem.class).all().get(number);
    }

    private void press(int number) {
        test(find(NativeButton.class).all().get(number)).click();
    }

    private String words(Class<? extends Component> part) {
        return find(part).single().getElement().getTextRecursively();
    }

    private String standing() {
        return find(Paragraph.class).withAttribute("role", "status").all().stream()
                .map(Paragraph::getText)
                .filter(text -> text.contains("looked at"))
                .findFirst()
                .orElse("");
    }

    private List<SignOff> given() {
        return signOffs.of(id);
    }

    @Test
    void everything_is_worked_through_and_signed() {
        open(standards);
        assertThat(find(ReviewText.class).all().getFirst().html()).contains("class=\"ai\"");
        assertThat(standing()).isEqualTo("0 of 2 looked at");
        assertThat(button("Sign off").isEnabled()).isFalse();
        assertThat(words(SignPart.class)).contains("Open 1 passage by AI", "Compare 1 fact with the source");
        press(0);
        assertThat(standing()).isEqualTo("1 of 2 looked at");
        test(button("Compare 1 fact with the source")).click();
        assertThat(item(1).isOpen()).isTrue();
        assertThat(item(0).isOpen()).isFalse();
        assertThat(item(1).getElement().getTextRecursively()).contains("granite", "Harbour log", "Harbour office");
        test(button("Agree")).click();
        assertThat(standing()).isEqualTo("2 of 2 looked at");
        TextArea statement = find(TextArea.class).withLabel("Your statement").single();
        assertThat(statement.getValue()).contains(standards.name(), "Barges carry stone", "facts");
        test(statement).setValue("");
        test(button("Sign off")).click();
        assertThat(statement.isInvalid()).isTrue();
        test(statement).setValue("I stand for this text.");
        test(button("Sign off")).click();
        assertThat(given())
                .singleElement()
                .satisfies(signed -> assertThat(signed.statement()).isEqualTo("I stand for this text."));
        assertThat(words(ReviewNotices.class)).contains(standards.name() + " signed for this text");
        assertThat(find(StatementBox.class).single().getElement().getAttribute("data-state"))
                .doesNotContain("unreviewed");
    }

    @Test
    void what_readers_will_see_is_shown_before_and_after() {
        open(standards);
        assertThat(find(StatementBox.class).all())
                .extracting(box -> box.getElement().getAttribute("data-state").endsWith("-unreviewed"))
                .containsExactly(true, false);
        assertThat(find(StatementBox.class).all().getFirst().getElement().getTextRecursively())
                .contains("Art. 50(4)");
    }

    @Test
    void a_disagreement_says_why_and_stands_in_the_way() {
        open(standards);
        press(0);
        press(1);
        test(button("Disagree")).click();
        TextArea comment = find(TextArea.class).withLabel("Comment").single();
        assertThat(comment.isInvalid()).isTrue();
        test(comment).setValue("The log says slate.");
        test(button("Disagree")).click();
        assertThat(item(1).getElement().getTextRecursively()).contains("Disagreed");
        assertThat(button("Sign off").isEnabled()).isFalse();
        assertThat(words(SignPart.class)).contains("You disagree with 1 fact: put right first");
        assertThat(standing()).isEqualTo("1 of 2 looked at");
    }

    @Test
    void the_text_that_changes_under_the_reviewer_is_noticed_and_what_was_done_is_kept() {
        open(standards);
        press(0);
        press(1);
        test(button("Agree")).click();
        assertThat(button("Sign off").isEnabled()).isTrue();
        append(" Rain is expected.", Origin.typed(reporter.id()));
        test(button("Sign off")).click();
        assertThat(given()).isEmpty();
        assertThat(words(ReviewNotices.class)).contains("The text has changed while you were here.");
        assertThat(words(SignPart.class)).contains("The text has changed since you opened it.");
        assertThat(standing()).isEqualTo("2 of 2 looked at");
        assertThat(find(ChangesPart.class).single().isVisible()).isTrue();
        assertThat(find(ReviewText.class).all().getLast().html()).contains("diff-added");
        test(button("I have seen the changes")).click();
        assertThat(find(ChangesPart.class).exists()).isFalse();
        test(button("Sign off")).click();
        assertThat(given()).hasSize(1);
    }

    @Test
    void what_was_done_on_another_day_is_still_done() {
        open(standards);
        press(0);
        open(standards);
        assertThat(standing()).isEqualTo("1 of 2 looked at");
    }

    @Test
    void who_may_not_sign_is_told_why() {
        open(cast.a(Role.EDITOR));
        assertThat(words(ReviewNotices.class))
                .contains("You may not sign: By the newsroom’s policy only these may sign: standards editor.");
        assertThat(find(Button.class).withText("Sign off").exists()).isFalse();
        press(0);
        assertThat(item(0).isOpen()).isTrue();
    }

    @Test
    void who_wrote_alone_is_told_that_somebody_else_has_to() {
        id = ActingAs.person(
                standards,
                () -> articles.start("en", new Texts("Alone", "", "My own words."), Origin.typed(standards.id()))
                        .id());
        open(standards);
        assertThat(words(ReviewNotices.class)).contains("You wrote this text alone.");
    }

    @Test
    void a_text_without_ai_and_facts_has_nothing_to_look_at_and_can_be_signed() {
        id = ActingAs.person(
                reporter,
                () -> articles.start("en", new Texts("Plain", "", "My own words."), Origin.typed(reporter.id()))
                        .id());
        open(standards);
        assertThat(words(ReviewList.class)).contains("No AI tool wrote in this text, and it prints no facts.");
        test(button("Sign off")).click();
        assertThat(given()).hasSize(1);
    }

    @Test
    void signing_much_faster_than_one_reads_is_asked_about_first() {
        append(" A long way off, the lights went on.".repeat(20), Origin.typed(reporter.id()));
        open(standards);
        press(0);
        press(1);
        test(button("Agree")).click();
        test(button("Sign off")).click();
        assertThat(given()).isEmpty();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(given())
                .singleElement()
                .satisfies(signed -> assertThat(signed.hasty()).isTrue());
        assertThat(words(ReviewNotices.class)).contains("faster than the text can be read");
    }

    @Test
    void people_are_told_on_every_page_that_a_sign_off_has_ended() {
        open(standards);
        press(0);
        press(1);
        test(button("Agree")).click();
        test(button("Sign off")).click();
        append(" Rain is expected.", Origin.ai(null, "Draftwell", "3", AiPurpose.DRAFT));
        open(standards);
        assertThat(words(ReviewNotices.class)).contains("no longer counts: AI wrote in the text since.");
        test(button("1 sign-off ended")).click();
        test(button("Seen")).click();
        assertThat(find(Button.class).withText("1 sign-off ended").exists()).isFalse();
        assertThat(signOffs.endedUnseen()).isEmpty();
    }
}
