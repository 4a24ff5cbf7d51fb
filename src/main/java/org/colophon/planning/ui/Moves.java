package org.colophon.planning.ui;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.colophon.article.Article;
import org.colophon.article.ArticleAction;
import org.colophon.article.ArticleId;
import org.colophon.article.ArticleState;
import org.colophon.article.Workflow;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.Person;
import org.colophon.planning.Briefs;

/**
 * What can be done with an article on the budget itself. Approval, scheduling and publishing are not among it: who does
 * that has read the text.
 */
class Moves {

    private static final List<ArticleAction> OFFERED = List.of(
            ArticleAction.TAKE,
            ArticleAction.TAKE_UP,
            ArticleAction.CLAIM,
            ArticleAction.SUBMIT,
            ArticleAction.RECALL,
            ArticleAction.SEND_BACK,
            ArticleAction.CORRECT,
            ArticleAction.REVIVE,
            ArticleAction.REOPEN,
            ArticleAction.KILL);

    private static final Set<ArticleAction> ASKS =
            EnumSet.of(ArticleAction.SUBMIT, ArticleAction.SEND_BACK, ArticleAction.KILL);

    private final Workflow workflow;
    private final Briefs briefs;

    Moves(Workflow workflow, Briefs briefs) {
        this.workflow = workflow;
        this.briefs = briefs;
    }

    /** What the current person may do with the article now. */
    List<ArticleAction> offered(Article article) {
        Person me = CurrentPerson.require();
        return OFFERED.stream()
                .filter(action -> article.allows(action, me))
                // Editors send back what others handed in; what is one's own one takes back.
                .filter(action -> action != ArticleAction.RECALL || !article.allows(ArticleAction.SEND_BACK, me))
                .toList();
    }

    /** The columns into which the current person may move the article. */
    List<String> targets(Article article) {
        List<String> columns = new ArrayList<>();
        for (ArticleAction action : offered(article)) {
            ArticleState to = target(action, article);
            if (to != article.state() && !columns.contains(to.code())) {
                columns.add(to.code());
            }
        }
        return columns;
    }

    /** Where an action leads. */
    static ArticleState target(ArticleAction action, Article article) {
        return switch (action) {
            case TAKE_UP, REVIVE, REOPEN -> ArticleState.DRAFT;
            case SUBMIT -> ArticleState.IN_REVIEW;
            case RECALL, SEND_BACK -> article.live() ? ArticleState.CORRECTING : ArticleState.DRAFT;
            case CORRECT -> ArticleState.CORRECTING;
            case KILL -> ArticleState.KILLED;
            default -> article.state();
        };
    }

    /** Whether something is said with it. Submitting may be without words. */
    static boolean asks(ArticleAction action) {
        return ASKS.contains(action);
    }

    /** Does it. @param words what is said with it, empty where nothing is */
    void run(ArticleAction action, ArticleId id, String words) {
        switch (action) {
            case TAKE -> briefs.take(id);
            case CLAIM -> briefs.claim(id, false);
            case TAKE_UP -> workflow.takeUp(id);
            case SUBMIT -> workflow.submit(id, words);
            case RECALL -> workflow.recall(id);
            case SEND_BACK -> workflow.sendBack(id, words);
            case CORRECT -> workflow.correct(id);
            case REVIVE -> workflow.revive(id);
            case REOPEN -> workflow.reopen(id);
            case KILL -> workflow.kill(id, words);
            default -> throw new IllegalArgumentException("The budget does not offer " + action);
        }
    }
}
