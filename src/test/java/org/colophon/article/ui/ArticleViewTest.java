package org.colophon.article.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
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

    private ManuscriptSession session() {
        return find(ManuscriptSession.class).single();
    }

    /** The browser has stored a new headline by itself and tells the view. */
    private void storedInBrowser(ArticleId id, String headline) {
        Texts now = stored(id);
        articles.save(
                id,
                new Texts(headline, now.standfirst(), now.body()),
                articles.draft(id).manuscript().version());
        Element browser = session().getElement();
        browser.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(browser, "stored", JacksonUtils.createObjectNode()));
    }

    /** A text that the browser could not get stored. */
    private void keptAside(ArticleId id, String headline) {
        articles.save(id, new Texts(headline, "", "Mine."), 1);
    }

    /** Presses a button that waits for the browser to have stored everything, which it has. */
    private void clickOnceStored(String words) {
        test(button(words)).click();
        answerBrowser("this.flush()", "");
    }

    private ArticleId openWithCopy() {
        ArticleId id = new Paper(application).write("Ferry is late", "Fog.").id();
        somebodyElseSaves(id, "Theirs");
        keptAside(id, "Mine");
        navigate("articles/" + id, ArticleView.class);
        return id;
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
    void what_the_browser_stored_reaches_head_and_fields() {
        ArticleId id = open("Ferry is late", "Fog.");
        storedInBrowser(id, "Ferry is later");
        assertThat(findInView(TextField.class).withLabel("Slug").single().getValue())
                .isEqualTo("ferry-is-later");
        assertThat(asksWhichTextCounts()).isFalse();
    }

    @Test
    void a_text_that_was_kept_aside_can_count() {
        ArticleId id = openWithCopy();
        assertThat(asksWhichTextCounts()).isTrue();
        test(button("Compare")).click();
        clickOnceStored("Use the kept text");
        assertThat(stored(id).headline()).isEqualTo("Mine");
        assertThat(articles.keptCopies(id)).isEmpty();
        assertThat(asksWhichTextCounts()).isFalse();
    }

    @Test
    void the_stored_text_can_count_as_well() {
        ArticleId id = openWithCopy();
        test(button("Compare")).click();
        test(button("Keep the stored text")).click();
        assertThat(stored(id).headline()).isEqualTo("Theirs");
        assertThat(articles.keptCopies(id)).isEmpty();
    }

    @Test
    void a_third_text_stored_while_two_are_compared_is_not_written_over_unseen() {
        ArticleId id = openWithCopy();
        test(button("Compare")).click();
        somebodyElseSaves(id, "Theirs, going on");
        clickOnceStored("Use the kept text");
        assertThat(stored(id).headline()).isEqualTo("Theirs, going on");
        assertThat(articles.keptCopies(id))
                .extracting(KeptCopy::texts)
                .extracting(Texts::headline)
                .containsExactly("Mine");
        assertThat(asksWhichTextCounts()).isTrue();
    }

    @Test
    void what_cannot_be_stored_is_not_published() {
        ArticleId id = open("Ferry is late", "Fog.");
        test(button("Publish")).click();
        answerBrowser("this.flush()", "The server has not answered.");
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(find(Notification.class).exists()).isTrue();
        assertThat(articles.get(id).state()).isEqualTo(ArticleState.DRAFT);
    }

    @Test
    void the_publish_dialog_shows_what_must_be_settled_first() {
        ArticleId id = open("", "It cost {{cost}}.");
        clickOnceStored("Publish");
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
        clickOnceStored("Publish");
        assertThat(articles.get(id).state()).isEqualTo(ArticleState.DRAFT);
        test(button("Publish now")).click();
        assertThat(articles.get(id).state()).isEqualTo(ArticleState.PUBLISHED);
        assertThat(button("Publish").isEnabled()).isFalse();
        storedInBrowser(id, "Ferry is later");
        assertThat(button("Publish").isEnabled()).isTrue();
    }

    @Test
    void a_reporter_reads_what_is_not_hers_and_publishes_nothing() {
        reopenAs(cast.another(Role.REPORTER));
        open("Ferry is late", "Fog.");
        assertThat(find(TextSurface.class).all()).hasSize(3).allMatch(TextSurface::isReadOnly);
        assertThat(session().getElement().hasAttribute("readonly")).isTrue();
        assertThat(find(Button.class).withText("Publish").exists()).isFalse();
    }
}
