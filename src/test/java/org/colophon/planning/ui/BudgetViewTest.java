package org.colophon.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.colophon.article.ArticleId;
import org.colophon.article.ArticleState;
import org.colophon.article.Articles;
import org.colophon.article.Workflow;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.manuscript.Texts;
import org.colophon.planning.Brief;
import org.colophon.planning.Briefs;
import org.colophon.planning.Priority;
import org.colophon.testing.ViewTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BudgetViewTest extends ViewTest {

    @Autowired
    private Articles articles;

    @Autowired
    private Workflow workflow;

    @Autowired
    private Briefs briefs;

    @Autowired
    private Clock clock;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    private ArticleId write(String name) {
        return articles.start("en", new Texts(word + " " + name, "", "Text.")).id();
    }

    private BudgetView open(String query) {
        UI.getCurrent().navigate(BudgetView.class, QueryParameters.fromString("text=" + word + query));
        return (BudgetView) getCurrentView();
    }

    /** What the board is told next of what is meant; other tests' articles are not on it. */
    private BoardJson news(BudgetView view, Predicate<BoardJson> meant) {
        Instant latest = clock.instant().plusSeconds(10);
        while (true) {
            @Nullable BoardJson told = view.look();
            if (told != null && meant.test(told)) {
                return told;
            }
            assertThat(clock.instant()).as("the board was told nothing").isBefore(latest);
            Thread.onSpinWait();
        }
    }

    private static List<String> ids(BoardJson told, ArticleState state) {
        return told.groups().stream()
                .filter(group -> group.key().equals(state.code()))
                .flatMap(group -> group.ids().stream())
                .toList();
    }

    @Test
    void a_colleagues_step_moves_the_card_and_nothing_else_is_told() {
        ArticleId stays = write("stays");
        ArticleId moves = write("moves");
        BudgetView view = open("");
        Person other = cast.another(Role.EDITOR);
        ActingAs.person(other, () -> workflow.submit(moves, ""));
        BoardJson told = news(view, one -> !ids(one, ArticleState.IN_REVIEW).isEmpty());
        assertThat(told.whole()).isFalse();
        assertThat(told.cards()).extracting(CardJson::id).containsExactly(moves.toString());
        assertThat(ids(told, ArticleState.IN_REVIEW)).containsExactly(moves.toString());
        assertThat(ids(told, ArticleState.DRAFT)).containsExactly(stays.toString());
        assertThat(told.groups()).hasSize(2);
        assertThat(told.cards().getFirst().label()).contains(word + " moves. In review.", "Nobody assigned");
    }

    @Test
    void an_assignment_a_headline_and_a_new_article_appear_by_themselves() {
        ArticleId id = write("first");
        BudgetView view = open("");
        Person reporter = cast.another(Role.REPORTER);
        briefs.change(
                id, Brief.NONE, Brief.NONE.withAssignees(List.of(reporter.id())).withPriority(Priority.URGENT));
        CardJson card = news(view, one -> !one.cards().isEmpty()).cards().getFirst();
        assertThat(card.people()).isEqualTo(reporter.name());
        assertThat(card.label()).contains("Urgent priority", "Assigned to " + reporter.name());
        articles.save(id, new Texts(word + " renamed", "", "Text."), 1);
        assertThat(news(view, one -> !one.cards().isEmpty()).cards().getFirst().headline())
                .isEqualTo(word + " renamed");
        ArticleId fresh = write("second");
        assertThat(ids(news(view, one -> !one.cards().isEmpty()), ArticleState.DRAFT))
                .contains(fresh.toString());
        articles.trash(fresh);
        assertThat(news(view, one -> !one.gone().isEmpty()).gone()).containsExactly(fresh.toString());
    }

    @Test
    void the_filters_stand_in_the_address_and_are_read_from_it() {
        write("any");
        navigate(BudgetView.class);
        test(find(TextField.class).withPlaceholder("Find by headline").single()).setValue(word);
        assertThat(query()).contains("text=" + word);
        BudgetView view = open("&priority=urgent&due=overdue&assigned=mine&view=list&order=change&ended=shown");
        assertThat(find(H2.class).withText("No article fits").exists()).isTrue();
        assertThat(query()).contains("priority=urgent", "assigned=mine");
        assertThat(view.more("list")).isNull();
        open("&priority=nonsense&due=never&desk=x&view=wall");
        assertThat(find(H2.class).withText("No article fits").exists()).isFalse();
    }

    @Test
    void more_of_a_column_is_told_on_demand() {
        for (int i = 0; i < 22; i++) {
            write("draft " + i);
        }
        BudgetView view = open("");
        BoardJson more = view.more(ArticleState.DRAFT.code());
        assertThat(more).isNotNull();
        assertThat(more.cards()).hasSize(2);
        assertThat(ids(more, ArticleState.DRAFT)).hasSize(22);
        assertThat(view.more(ArticleState.DRAFT.code())).isNull();
    }

    @Test
    void what_may_be_done_is_offered_and_done() {
        ArticleId id = ActingAs.person(
                cast.another(Role.REPORTER),
                () -> workflow.pitch("en", new Texts(word + " idea", "", "")).id());
        BudgetView view = open("");
        view.moves(id.toString());
        assertThat(find(Button.class).withText("Submit for review").exists()).isFalse();
        test(button("Take up")).click();
        assertThat(articles.get(id).state()).isEqualTo(ArticleState.DRAFT);
        view.drop(id.toString(), "in-review");
        test(button("Submit for review")).click();
        assertThat(articles.get(id).state()).isEqualTo(ArticleState.IN_REVIEW);
    }

    @Test
    void what_may_not_be_done_is_refused_with_the_reason() {
        ArticleId id = write("not yours");
        reopenAs(cast.another(Role.REPORTER));
        BudgetView view = open("");
        view.drop(id.toString(), "in-review");
        assertThat(find(Notification.class).all()).hasSize(1);
        view.drop(id.toString(), "approved");
        assertThat(articles.get(id).state()).isEqualTo(ArticleState.DRAFT);
        view.moves(id.toString());
        test(button("Take it")).click();
        assertThat(articles.get(id).assignees()).hasSize(1);
    }

    @Test
    void a_pitch_is_begun_from_the_budget() {
        navigate(BudgetView.class);
        test(button("New pitch")).click();
        String address = UI.getCurrent().getActiveViewLocation().getPath();
        ArticleId id = ArticleId.parse(address.substring(address.lastIndexOf('/') + 1));
        assertThat(articles.get(id).state()).isEqualTo(ArticleState.PITCH);
        reopenAs(cast.a(Role.MODERATOR));
        navigate(BudgetView.class);
        assertThat(find(Button.class).withText("New pitch").exists()).isFalse();
    }
}
