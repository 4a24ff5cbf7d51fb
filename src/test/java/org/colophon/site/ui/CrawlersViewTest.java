package org.colophon.site.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.site.CrawlerTerms;
import org.colophon.site.CrawlerTerms.Choice;
import org.colophon.site.Crawlers;
import org.colophon.testing.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page on which administrators decide what crawlers are told. */
class CrawlersViewTest extends ViewTest {

    @Autowired
    private Crawlers crawlers;

    @BeforeEach
    void open() {
        reopenAs(cast.a(Role.ADMINISTRATOR));
        navigate(CrawlersView.class);
    }

    @AfterEach
    void asItWas() {
        ActingAs.person(cast.a(Role.ADMINISTRATOR), () -> {
            crawlers.decide(CrawlerTerms.INITIAL, crawlers.current().number());
        });
    }

    @SuppressWarnings("unchecked")
    private Select<Choice> choice(String label) {
        return find(Select.class).withPropertyValue(Select::getLabel, label).single();
    }

    private String preview() {
        return find(Pre.class).single().getText();
    }

    @Test
    void the_preview_follows_the_choices_and_saving_makes_it_so() {
        assertThat(preview()).doesNotContain("GPTBot");
        assertThat(button("Save").isEnabled()).isFalse();
        test(choice("AI training")).selectItem("Refuse");
        assertThat(preview()).contains("User-agent: GPTBot", "train-ai=n");
        test(button("Save")).click();
        assertThat(crawlers.current().terms().training()).isEqualTo(Choice.REFUSED);
        assertThat(button("Save").isEnabled()).isFalse();
    }

    @Test
    void wrong_lines_are_told_and_cannot_be_saved() {
        TextArea extra = find(TextArea.class).single();
        test(extra).setValue("Disallow: /x");
        assertThat(extra.isInvalid()).isTrue();
        assertThat(extra.getErrorMessage()).isEqualTo("Line 1 stands before any User-agent.");
        assertThat(button("Save").isEnabled()).isFalse();
        test(button("Discard changes")).click();
        assertThat(extra.isInvalid()).isFalse();
        assertThat(extra.getValue()).isEmpty();
    }
}
