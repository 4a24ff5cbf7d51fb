package org.colophon.sourcing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.colophon.article.Article;
import org.colophon.article.ArticleId;
import org.colophon.article.Finding;
import org.colophon.article.ui.EditorContext;
import org.colophon.article.ui.EditorSelection;
import org.colophon.article.ui.WritingHelp;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.manuscript.text.TextName;
import org.colophon.sourcing.FactEntry;
import org.colophon.sourcing.FactKind;
import org.colophon.sourcing.Sourcing;
import org.colophon.testing.Paper;
import org.colophon.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class FactWritingTest extends ViewTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private FactWriting help;

    @Autowired
    private Sourcing sourcing;

    private Article article;
    private Article other;
    private Opened editor;

    @BeforeEach
    void write() {
        article = new Paper(application).write("Tugs", "They cost up to $50 billion.");
        other = new Paper(application).write("Boats", "None.");
        editor = new Opened(article);
    }

    private static FactEntry price(String value) {
        return new FactEntry("price", "Price of the tugs", FactKind.MONEY, value, "up to", "USD", null, "");
    }

    private void known(ArticleId id, FactEntry entry) {
        ActingAs.person(cast.a(Role.EDITOR), () -> sourcing.addFact(id, entry));
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withCondition(text -> label.equals(text.getLabel()))
                .single();
    }

    @Test
    void a_passage_fills_the_dialog_and_its_key_is_handed_back() {
        List<String> made = new ArrayList<>();
        int before = help.make(editor, "$50.25 billion", "They cost up to ", made::add);
        assertThat(before).isEqualTo("up to ".length());
        assertThat(find(TextArea.class)
                        .withCondition(text -> "Value".equals(text.getLabel()))
                        .single()
                        .getValue())
                .isEqualTo("50250000000");
        assertThat(find(ComboBox.class)
                        .withCondition(box -> "Currency".equals(box.getLabel()))
                        .single()
                        .getValue())
                .isEqualTo("USD");
        test(field("Label")).setValue("Price of the tugs");
        test(button("Save")).click();
        assertThat(made).containsExactly("price-of-the-tugs");
        assertThat(editor.changes).isEqualTo(1);
        assertThat(sourcing.facts(article.id()))
                .singleElement()
                .satisfies(use -> assertThat(use.fact().kind()).isEqualTo(FactKind.MONEY));
    }

    @Test
    void a_fact_that_says_the_same_is_offered_before_another_is_made() {
        known(other.id(), price("50750000000"));
        List<String> made = new ArrayList<>();
        help.make(editor, "$50.75 billion", "", made::add);
        test(button("Use this")).click();
        assertThat(made).containsExactly("price-of-the-tugs");
        assertThat(sourcing.facts(article.id()).getFirst().fact().id())
                .isEqualTo(sourcing.facts(other.id()).getFirst().fact().id());
    }

    @Test
    void formats_are_shown_with_what_they_print_of_this_very_fact() {
        known(article.id(), price("50000000000"));
        assertThat(help.formats(editor, "price"))
                .contains(new WritingHelp.Format(
                        "full", "All digits, or with the day of the week", "up to $50,000,000,000"))
                .extracting(WritingHelp.Format::code)
                .contains("code", "number", "label")
                .doesNotContain("source", "as-of", "iso");
        assertThat(help.formats(editor, "nothing")).isEmpty();
    }

    @Test
    void facts_of_the_newsroom_are_found_and_used_but_not_those_of_the_article() {
        known(other.id(), new FactEntry("w", "Zinnober width", FactKind.NUMBER, "12", "", "m", null, ""));
        List<WritingHelp.Known> found = help.find(editor, WritingHelp.Thing.FACT, "zinnober");
        assertThat(found)
                .singleElement()
                .satisfies(one -> assertThat(one.detail()).isEqualTo("12 m"));
        assertThat(help.use(editor, WritingHelp.Thing.FACT, found.getFirst().id()))
                .isEqualTo("zinnober-width");
        assertThat(help.find(editor, WritingHelp.Thing.FACT, "zinnober")).isEmpty();
    }

    @Test
    void the_fact_of_a_key_opens() {
        known(article.id(), price("50000000000"));
        help.open(editor, "price");
        assertThat(field("Label").getValue()).isEqualTo("Price of the tugs");
        assertThat(find(ComboBox.class)
                        .withCondition(box -> "Source".equals(box.getLabel()))
                        .exists())
                .isTrue();
    }

    /** An editor without a view. */
    private static final class Opened implements EditorContext {
        private final Article article;
        private int changes;

        Opened(Article article) {
            this.article = article;
        }

        @Override
        public void marksChanged() {}

        @Override
        public void showMark(String id) {}

        @Override
        public ArticleId id() {
            return article.id();
        }

        @Override
        public Article article() {
            return article;
        }

        @Override
        public boolean mayChange() {
            return true;
        }

        @Override
        public void insert(String text) {}

        @Override
        public void makeFact(String words, int at) {}

        @Override
        public void changed() {
            changes++;
        }

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
}
