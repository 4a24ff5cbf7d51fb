package org.colophon.review;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.colophon.article.Article;
import org.colophon.article.ArticleAction;
import org.colophon.article.ArticleId;
import org.colophon.article.ArticleMoved;
import org.colophon.article.ArticleState;
import org.colophon.article.Articles;
import org.colophon.audit.AuditAction;
import org.colophon.audit.AuditActions;
import org.colophon.audit.AuditLog;
import org.colophon.audit.AuditSubject;
import org.colophon.audit.Deed;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.People;
import org.colophon.identity.Permission;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.notification.News;
import org.colophon.notification.NewsTopic;
import org.colophon.notification.NewsTopics;
import org.colophon.notification.Notifications;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes every step of an article in the audit log and tells those whom it concerns. In the transaction of the step. */
@Component
class WorkflowNews implements NewsTopics, AuditActions {

    /** From these an article is published that somebody else looked at; of others nobody has to be told. */
    private static final Set<ArticleState> LOOKED_AT =
            EnumSet.of(ArticleState.IN_REVIEW, ArticleState.APPROVED, ArticleState.SCHEDULED);

    /** Of these an article's own history tells. */
    private static final Set<ArticleAction> UNNOTED = EnumSet.of(ArticleAction.WRITE, ArticleAction.BRIEF);

    private final AuditLog log;
    private final Notifications notifications;
    private final Articles articles;
    private final People people;

    WorkflowNews(AuditLog log, Notifications notifications, Articles articles, People people) {
        this.log = log;
        this.notifications = notifications;
        this.articles = articles;
        this.people = people;
    }

    @Override
    public List<NewsTopic> topics() {
        return WorkflowTopics.ALL;
    }

    @Override
    public List<AuditAction> actions() {
        return Arrays.stream(ArticleAction.values())
                .filter(action -> !UNNOTED.contains(action))
                .map(WorkflowNews::deed)
                .toList();
    }

    @EventListener
    void moved(ArticleMoved move) {
        Article article = articles.get(new ArticleId(move.article()));
        String title = article.title();
        String reason = move.reason().isEmpty() ? "" : " " + move.reason();
        log.note(new Deed(
                deed(move.action()),
                new AuditSubject("article", move.article().toString(), title, "articles/" + move.article()),
                "From “%s” to “%s”.%s".formatted(move.from().title(), move.to().title(), reason)));
        String name = CurrentPerson.require().name();
        switch (move.action()) {
            case SUBMIT ->
                tell(
                        reviewers(),
                        WorkflowTopics.HANDED_IN,
                        "%s handed in “%s”".formatted(name, title),
                        move,
                        "/changes");
            case SEND_BACK ->
                tell(
                        article.people(),
                        WorkflowTopics.SENT_BACK,
                        "%s sent back “%s”:%s".formatted(name, title, reason),
                        move,
                        "");
            case APPROVE ->
                tell(article.people(), WorkflowTopics.APPROVED, "%s approved “%s”".formatted(name, title), move, "");
            case PUBLISH -> {
                if (LOOKED_AT.contains(move.from())) {
                    tell(article.people(), WorkflowTopics.PUBLISHED, "“%s” is published".formatted(title), move, "");
                }
            }
            case KILL, RETRACT ->
                tell(
                        article.people(),
                        WorkflowTopics.GIVEN_UP,
                        "%s %s “%s”:%s"
                                .formatted(
                                        name, move.to() == ArticleState.KILLED ? "killed" : "took back", title, reason),
                        move,
                        "");
            case HOLD, CLEAR_HOLD ->
                tell(
                        article.people(),
                        WorkflowTopics.LEGAL_HOLD,
                        "%s: “%s” is %s".formatted(name, title, legalHold(article)),
                        move,
                        "");
            default -> {
                // Noted in the log; nobody has to be told.
            }
        }
    }

    private static AuditAction deed(ArticleAction action) {
        return new AuditAction("article-" + action.code(), "Article: " + action.title());
    }

    private static String legalHold(Article article) {
        return article.legalHold().holds() ? "on legal hold" : "cleared by the lawyers";
    }

    private List<PersonId> reviewers() {
        return people.allWhoMay(Permission.EDIT).stream().map(Person::id).toList();
    }

    private void tell(Collection<PersonId> whom, NewsTopic topic, String words, ArticleMoved move, String page) {
        notifications.tell(
                whom, new News(topic, words, "articles/" + move.article() + page, "article:" + move.article()));
    }
}
