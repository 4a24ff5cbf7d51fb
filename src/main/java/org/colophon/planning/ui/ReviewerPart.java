package org.colophon.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;
import org.colophon.article.Article;
import org.colophon.article.ArticleAction;
import org.colophon.article.ArticleState;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.People;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.planning.Briefs;
import org.colophon.planning.Plan;
import org.colophon.shared.BadInput;
import org.colophon.shared.Newsroom;
import org.colophon.shared.ui.Notice;

/** Says who is reviewing the article, and lets somebody say that it is them. Hidden where nothing waits for a review. */
public class ReviewerPart extends Div {

    private final Briefs briefs;
    private final People people;
    private final Newsroom newsroom;
    private final Supplier<Article> now;

    /** @param now gives the article as it stands */
    public ReviewerPart(Briefs briefs, People people, Newsroom newsroom, Supplier<Article> now) {
        this.briefs = briefs;
        this.people = people;
        this.newsroom = newsroom;
        this.now = now;
        addClassName("entry-buttons");
        show();
    }

    private void show() {
        removeAll();
        Article article = now.get();
        Person me = CurrentPerson.require();
        setVisible(article.state() == ArticleState.IN_REVIEW && !article.trashed());
        Plan plan = briefs.of(article.id());
        PersonId reviewer = plan.reviewer();
        String name =
                reviewer == null ? "" : people.find(reviewer).map(Person::name).orElse("somebody");
        String since = plan.reviewedSince() == null ? "" : ", since " + newsroom.shown(plan.reviewedSince());
        add(new Span(reviewer == null ? "Nobody is reviewing it yet." : "Being reviewed by " + name + since + "."));
        if (article.allows(ArticleAction.CLAIM, me)) {
            if (me.id().equals(reviewer)) {
                add(button("Stop reviewing", () -> briefs.release(article.id())));
            } else {
                boolean instead = reviewer != null;
                add(button(instead ? "Review it instead" : "Review it", () -> briefs.claim(article.id(), instead)));
            }
        }
    }

    private Button button(String words, Runnable action) {
        Button button = new Button(words, click -> {
            try {
                action.run();
            } catch (BadInput bad) {
                Notice.problem(bad.reason());
            }
            show();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
