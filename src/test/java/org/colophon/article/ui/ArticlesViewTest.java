package org.colophon.article.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.UUID;
import org.colophon.article.ArticleFilter.Shelf;
import org.colophon.article.Articles;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.testing.Paper;
import org.colophon.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class ArticlesViewTest extends ViewTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Articles articles;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    private List<String> headlines() {
        return find(RouterLink.class).withClassName("headline").all().stream()
                .map(RouterLink::getText)
                .toList();
    }

    private void search(String text) {
        test(find(TextField.class).withPlaceholder("Find by headline or text").single())
                .setValue(text);
    }

    @Test
    void it_lists_what_fits_the_filters_and_writes_them_into_the_address() {
        Paper paper = new Paper(application);
        paper.write(word + " draft", "Text.");
        paper.publish(word + " published", "Text.");
        navigate(ArticlesView.class);
        assertThat(headlines()).contains(word + " draft", word + " published");
        search(word);
        assertThat(headlines()).containsExactly(word + " published", word + " draft");
        @SuppressWarnings("unchecked")
        Select<Shelf> shelf = find(Select.class).withAriaLabel("State").single();
        shelf.setValue(Shelf.DRAFTS);
        assertThat(headlines()).containsExactly(word + " draft");
        assertThat(query()).contains("text=" + word, "state=drafts");
        search("nothing has this headline");
        assertThat(headlines()).isEmpty();
        assertThat(find(H2.class).withText("No article fits").exists()).isTrue();
    }

    @Test
    void more_than_a_stretch_is_shown_on_demand() {
        Paper paper = new Paper(application);
        for (int i = 0; i < 41; i++) {
            paper.write(word + " " + i, "Text.");
        }
        navigate(ArticlesView.class);
        search(word);
        assertThat(headlines()).hasSize(40).first().isEqualTo(word + " 40");
        test(button("Show more")).click();
        assertThat(headlines()).hasSize(41).last().isEqualTo(word + " 0");
        assertThat(find(Button.class).withText("Show more").exists()).isFalse();
    }

    @Test
    void an_article_comes_back_from_the_trash() {
        var article = new Paper(application).write(word, "Text.");
        ActingAs.person(cast.a(Role.EDITOR), () -> articles.trash(article.id()));
        UI.getCurrent().navigate(ArticlesView.class, QueryParameters.fromString("state=trash&text=" + word));
        test(button("Restore")).click();
        assertThat(articles.get(article.id()).trashed()).isFalse();
        assertThat(headlines()).isEmpty();
    }

    @Test
    void only_writers_can_start_an_article() {
        navigate(ArticlesView.class);
        test(button("New article")).click();
        assertThat(getCurrentView()).isInstanceOf(ArticleView.class);
        reopenAs(cast.a(Role.MODERATOR));
        navigate(ArticlesView.class);
        assertThat(find(Button.class).withText("New article").exists()).isFalse();
    }
}
