package org.colophon.publication.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import java.util.UUID;
import org.colophon.article.Article;
import org.colophon.article.Articles;
import org.colophon.identity.Role;
import org.colophon.testing.Paper;
import org.colophon.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class ExpungeViewTest extends ViewTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Articles articles;

    private final String name = "Source" + UUID.randomUUID().toString().substring(0, 8);

    private Article openFor(Role role) {
        Article article = new Paper(application).write("Talks with " + name, "It was " + name + ".");
        reopenAs(cast.a(role));
        navigate(ExpungeView.class, Map.of("article", article.id().toString()));
        return article;
    }

    private TextArea field(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    private boolean says(String words) {
        return find(Paragraph.class).all().stream()
                .anyMatch(paragraph -> paragraph.getText().contains(words));
    }

    private void confirmWith(String reason) {
        test(button("Remove it…")).click();
        test(field("Reason, once more")).setValue(reason);
        test(button("Remove the passage")).click();
    }

    @Test
    void a_passage_is_looked_for_confirmed_and_removed() {
        Article article = openFor(Role.ADMINISTRATOR);
        assertThat(find(H2.class).withText(article.headline()).exists()).isTrue();
        test(field("Passage")).setValue(name);
        test(field("Reason")).setValue("She asked for it.");
        assertThat(button("Remove it…").isEnabled()).isFalse();
        test(button("See where it stands")).click();
        assertThat(says("It would be removed from")).isTrue();
        assertThat(find(ListItem.class).all()).extracting(ListItem::getText).contains("3 in the text as it stands");
        assertThat(articles.get(article.id()).headline()).contains(name);
        confirmWith("Something else");
        assertThat(field("Reason, once more").isInvalid()).isTrue();
        assertThat(articles.get(article.id()).headline()).contains(name);
        test(field("Reason, once more")).setValue("She asked for it.");
        test(button("Remove the passage")).click();
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(articles.get(article.id()).headline()).isEqualTo("Talks with " + "█".repeat(name.length()));
        assertThat(says("Removed from")).isTrue();
        test(button("Check the record")).click();
        assertThat(says("The record is sound.")).isTrue();
        navigate(RemovedPassagesView.class);
        assertThat(find(ListItem.class).all())
                .anyMatch(row -> row.getElement().getTextRecursively().contains("She asked for it."));
    }

    @Test
    void another_passage_must_be_looked_for_first() {
        openFor(Role.ADMINISTRATOR);
        test(field("Passage")).setValue(name);
        test(button("See where it stands")).click();
        assertThat(button("Remove it…").isEnabled()).isTrue();
        test(field("Passage")).setValue("It");
        assertThat(button("Remove it…").isEnabled()).isFalse();
        test(field("Passage")).setValue("not there");
        test(button("See where it stands")).click();
        assertThat(says("It stands nowhere")).isTrue();
        assertThat(button("Remove it…").isEnabled()).isFalse();
        test(field("Passage")).setValue(".");
        test(button("See where it stands")).click();
        assertThat(field("Passage").isInvalid()).isTrue();
    }

    @Test
    void no_reason_no_removal() {
        openFor(Role.ADMINISTRATOR);
        test(field("Passage")).setValue(name);
        test(button("See where it stands")).click();
        test(button("Remove it…")).click();
        assertThat(field("Reason").isInvalid()).isTrue();
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void an_article_is_found_by_its_headline() {
        Article article = openFor(Role.ADMINISTRATOR);
        navigate(RemovedPassagesView.class);
        test(find(TextField.class).single()).setValue(name);
        assertThat(find(RouterLink.class).withText(article.headline()).single().getHref())
                .isEqualTo("expunge/" + article.id());
    }

    @Test
    void editors_find_nothing_here() {
        Article article = new Paper(application).write("Talks", "It was.");
        reopenAs(cast.a(Role.EDITOR));
        UI.getCurrent().navigate("expunge/" + article.id());
        assertThat(getCurrentView()).isNotInstanceOf(ExpungeView.class);
        assertThat(find(Button.class).withText("Remove it…").exists()).isFalse();
    }
}
