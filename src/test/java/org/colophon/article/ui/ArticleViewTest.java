package org.colophon.article.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import org.colophon.article.ArticleId;
import org.colophon.article.ArticleState;
import org.colophon.article.Articles;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.manuscript.KeptCopy;
import org.colophon.manuscript.Texts;
import org.colophon.testing.Paper;
import org.colophon.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class ArticleViewTest extends ViewTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Articles articles;

    private ArticleId open(String headline, String body) {
        ArticleId id = new Paper(application).write(headline, body).id();
        navigate("articles/" + id, ArticleView.class);
        return id;
    }

    private TextArea headline() {
        return findInView(TextArea.class).withLabel("Headline").single();
    }

    private Texts stored(ArticleId id) {
        return articles.draft(id).manuscript().texts();
    }

    private boolean asksWhichTextCounts() {
        return find(Div.class).withClassName("kept-copies").exists();
    }

    private void somebodyElseSaves(ArticleId id, String headline) {
        ActingAs.person(
                cast.a(Role.ADMINISTRATOR),
                () -> articles.save(
                        id,
                        new Texts(headline, "", "Theirs."),
                        articles.draft(id).manuscript().version()));
    }

    @Test
    void what_is_typed_is_stored() {
        ArticleId id = open("Ferry is late", "Fog.");
        test(headline()).setValue("Ferry is later");
        MarkdownField body = find(MarkdownField.class).single();
        body.setValue("More fog.");
        assertThat(stored(id).headline()).isEqualTo("Ferry is later");
        assertThat(stored(id).body()).isEqualTo("More fog.");
        assertThat(articles.draft(id).manuscript().version()).isEqualTo(3);
        assertThat(asksWhichTextCounts()).isFalse();
    }

    @Test
    void a_stale_save_asks_which_text_counts_and_loses_neither() {
        ArticleId id = open("Ferry is late", "Fog.");
        somebodyElseSaves(id, "Theirs");
        test(headline()).setValue("Mine");
        assertThat(stored(id).headline()).isEqualTo("Theirs");
        assertThat(articles.keptCopies(id))
                .extracting(KeptCopy::texts)
                .extracting(Texts::headline)
                .containsExactly("Mine");
        assertThat(asksWhichTextCounts()).isTrue();
        test(button("Compare")).click();
        test(button("Use the kept text")).click();
        assertThat(stored(id).headline()).isEqualTo("Mine");
        assertThat(headline().getValue()).isEqualTo("Mine");
        assertThat(asksWhichTextCounts()).isFalse();
        test(headline()).setValue("Mine, going on");
        assertThat(stored(id).headline()).isEqualTo("Mine, going on");
    }

    @Test
    void the_stored_text_can_count_as_well() {
        ArticleId id = open("Ferry is late", "Fog.");
        somebodyElseSaves(id, "Theirs");
        test(headline()).setValue("Mine");
        test(button("Compare")).click();
        test(button("Keep the stored text")).click();
        assertThat(headline().getValue()).isEqualTo("Theirs");
        assertThat(stored(id).headline()).isEqualTo("Theirs");
        assertThat(articles.keptCopies(id)).isEmpty();
    }

    @Test
    void a_third_text_stored_while_two_are_compared_is_not_written_over_unseen() {
        ArticleId id = open("Ferry is late", "Fog.");
        somebodyElseSaves(id, "Theirs");
        test(headline()).setValue("Mine");
        test(button("Compare")).click();
        somebodyElseSaves(id, "Theirs, going on");
        test(button("Use the kept text")).click();
        assertThat(stored(id).headline()).isEqualTo("Theirs, going on");
        assertThat(articles.keptCopies(id))
                .extracting(KeptCopy::texts)
                .extracting(Texts::headline)
                .contains("Mine");
        assertThat(asksWhichTextCounts()).isTrue();
    }

    @Test
    void the_publish_dialog_shows_what_must_be_settled_first() {
        ArticleId id = open("", "It cost {{cost}}.");
        test(button("Publish")).click();
        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Not ready to publish");
        assertThat(find(ListItem.class).from(find(Dialog.class).single()).all())
                .extracting(ListItem::getText)
                .contains("Write a headline.", "The text uses {{cost}}, but the article has no such fact.");
        assertThat(find(Button.class).withText("Publish now").exists()).isFalse();
        assertThat(articles.get(id).state()).isEqualTo(ArticleState.DRAFT);
    }

    @Test
    void a_ready_article_is_published_after_asking() {
        ArticleId id = open("Ferry is late", "Fog.");
        test(button("Publish")).click();
        assertThat(articles.get(id).state()).isEqualTo(ArticleState.DRAFT);
        test(button("Publish now")).click();
        assertThat(articles.get(id).state()).isEqualTo(ArticleState.PUBLISHED);
        assertThat(button("Publish").isEnabled()).isFalse();
        test(headline()).setValue("Ferry is later");
        assertThat(button("Publish").isEnabled()).isTrue();
    }

    @Test
    void a_reporter_reads_what_is_not_hers_and_publishes_nothing() {
        reopenAs(cast.another(Role.REPORTER));
        open("Ferry is late", "Fog.");
        assertThat(headline().isReadOnly()).isTrue();
        assertThat(find(MarkdownField.class).single().isReadOnly()).isTrue();
        assertThat(find(Button.class).withText("Publish").exists()).isFalse();
    }
}
