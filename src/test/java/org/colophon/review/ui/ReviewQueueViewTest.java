package org.colophon.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.Workflow;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.manuscript.Texts;
import org.colophon.planning.Briefs;
import org.colophon.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReviewQueueViewTest extends ViewTest {

    @Autowired
    private Articles articles;

    @Autowired
    private Workflow workflow;

    @Autowired
    private Briefs briefs;

    private ArticleId id;
    private String title;

    @BeforeEach
    void handIn() {
        title = "Dredger " + UUID.randomUUID();
        id = ActingAs.person(cast.a(Role.REPORTER), () -> {
            ArticleId begun =
                    articles.start("en", new Texts(title, "", "It came.")).id();
            workflow.submit(begun, "");
            return begun;
        });
    }

    private String shown() {
        UI.getCurrent().navigate("review");
        return find(ReviewQueueView.class).single().getElement().getTextRecursively();
    }

    private Button claim(String words) {
        return find(Button.class).all().stream()
                .filter(button -> button.getElement().getAttribute("aria-label") != null
                        && button.getElement().getAttribute("aria-label").equals(words + ": " + title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void who_reviews_what_is_said_and_begun_and_ended_in_the_queue() {
        assertThat(shown()).contains(title);
        test(claim("Review it")).click();
        assertThat(shown()).contains("Being reviewed by");
        assertThat(briefs.of(id).reviewer()).isNotNull();
        test(claim("Stop reviewing")).click();
        assertThat(briefs.of(id).reviewer()).isNull();
    }

    @Test
    void what_a_colleague_reviews_is_taken_over_on_the_page_of_changes_only() {
        Person colleague = cast.another(Role.EDITOR);
        ActingAs.person(colleague, () -> briefs.claim(id, false));
        assertThat(shown()).contains("Being reviewed by " + colleague.name()).doesNotContain("Stop reviewing: ");
        assertThat(find(Button.class).all())
                .noneMatch(button -> (button.getText() + "").equals("Review it")
                        && String.valueOf(button.getElement().getAttribute("aria-label"))
                                .endsWith(title));
        UI.getCurrent().navigate("articles/" + id + "/changes");
        test(button("Review it instead")).click();
        assertThat(briefs.of(id).reviewer()).isNotEqualTo(colleague.id());
    }
}
