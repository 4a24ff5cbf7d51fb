package org.colophon.article;

import static org.colophon.article.ArticleState.APPROVED;
import static org.colophon.article.ArticleState.CORRECTING;
import static org.colophon.article.ArticleState.DRAFT;
import static org.colophon.article.ArticleState.IN_REVIEW;
import static org.colophon.article.ArticleState.KILLED;
import static org.colophon.article.ArticleState.PITCH;
import static org.colophon.article.ArticleState.PUBLISHED;
import static org.colophon.article.ArticleState.RETRACTED;
import static org.colophon.article.ArticleState.SCHEDULED;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.colophon.identity.Permission;
import org.colophon.identity.Person;
import org.colophon.shared.Coded;

/**
 * What can be done with an article: by whom, in which states, and where it leads. This file is the table of the
 * newsroom's workflow; services ask {@link #refusal} and decide nothing themselves. {@code docs/workflow.md} shows it.
 *
 * <pre>{@code ArticleAction.KILL.refusal(article, person) // "Readers see this article. Retract it instead."}</pre>
 */
public enum ArticleAction implements Coded {
    WRITE("Write", "Change text, fields, facts and sources", Who.AUTHORS, Stage.ANY, ArticleState.OPEN),
    BRIEF("Plan", "Change assignment, due time, desk and the like", Who.EDITORS, Stage.ANY, ArticleState.OPEN),
    TAKE("Take it", "Assign to oneself what nobody is assigned to", Who.WRITERS, Stage.ANY, EnumSet.of(PITCH, DRAFT)),
    CLAIM("Review it", "Say that one is reviewing it", Who.EDITORS, Stage.ANY, EnumSet.of(IN_REVIEW)),
    TAKE_UP("Take up", "Make a draft of a pitch", Who.EDITORS, Stage.UNSEEN, EnumSet.of(PITCH)),
    SUBMIT("Submit for review", "Hand the text in", Who.AUTHORS, Stage.ANY, EnumSet.of(DRAFT, CORRECTING)),
    RECALL("Take back", "Take back what was handed in", Who.AUTHORS, Stage.ANY, EnumSet.of(IN_REVIEW)),
    SEND_BACK(
            "Send back",
            "Return it to its authors, with a reason",
            Who.EDITORS,
            Stage.ANY,
            EnumSet.of(IN_REVIEW, APPROVED)),
    APPROVE(
            "Approve",
            "Approve one point of the manuscript",
            Who.EDITORS,
            Stage.ANY,
            EnumSet.of(IN_REVIEW, APPROVED, SCHEDULED)),
    SCHEDULE(
            "Schedule",
            "Set the hour at which one point is published",
            Who.PUBLISHERS,
            Stage.ANY,
            EnumSet.of(DRAFT, IN_REVIEW, APPROVED, SCHEDULED, PUBLISHED, CORRECTING)),
    UNSCHEDULE(
            "Take off the schedule", "Publish nothing at that hour", Who.PUBLISHERS, Stage.ANY, EnumSet.of(SCHEDULED)),
    PUBLISH(
            "Publish",
            "Show a version to readers",
            Who.PUBLISHERS,
            Stage.ANY,
            EnumSet.of(DRAFT, IN_REVIEW, APPROVED, SCHEDULED, PUBLISHED, CORRECTING)),
    CORRECT(
            "Correct",
            "Begin the next version beside the one readers see",
            Who.AUTHORS,
            Stage.LIVE,
            EnumSet.of(PUBLISHED)),
    DROP_CORRECTION(
            "Drop the correction",
            "Make the draft what readers see again",
            Who.AUTHORS,
            Stage.LIVE,
            EnumSet.of(CORRECTING)),
    RETRACT(
            "Retract",
            "Take back what readers see, and say why",
            Who.PUBLISHERS,
            Stage.LIVE,
            EnumSet.of(PUBLISHED, CORRECTING, IN_REVIEW, APPROVED, SCHEDULED)),
    KILL(
            "Kill",
            "Give it up before anything was published, with a reason",
            Who.EDITORS,
            Stage.UNSEEN,
            EnumSet.of(PITCH, DRAFT, IN_REVIEW, APPROVED, SCHEDULED)),
    REVIVE("Revive", "Make a draft of what was killed", Who.EDITORS, Stage.UNSEEN, EnumSet.of(KILLED)),
    REOPEN("Reopen", "Make a draft of what was retracted", Who.PUBLISHERS, Stage.UNSEEN, EnumSet.of(RETRACTED)),
    HOLD(
            "Put on legal hold",
            "Let nothing be published before a lawyer has looked",
            Who.EDITORS,
            Stage.ANY,
            ArticleState.OPEN),
    CLEAR_HOLD(
            "Clear the legal hold", "Say that a lawyer had no objection", Who.PUBLISHERS, Stage.ANY, ArticleState.OPEN),
    TRASH("Move to the trash", "Put it out of the way", Who.AUTHORS, Stage.UNSEEN, EnumSet.of(PITCH, DRAFT, KILLED));

    /** Whose hands an action is in. */
    public enum Who {
        /** Editors, and of an article's authors those who may write. */
        AUTHORS,
        /** Those who may write, whoever's article it is. */
        WRITERS,
        /** Those who may change any article. */
        EDITORS,
        /** Those who may publish. */
        PUBLISHERS;

        boolean has(Person person, Article article) {
            return switch (this) {
                case AUTHORS -> article.mayBeChangedBy(person);
                case WRITERS -> person.may(Permission.WRITE);
                case EDITORS -> person.may(Permission.EDIT);
                case PUBLISHERS -> person.may(Permission.PUBLISH);
            };
        }
    }

    /** Whether an action needs that readers see the article, or that they do not. */
    public enum Stage {
        ANY,
        UNSEEN,
        LIVE
    }

    private final String title;
    private final String meaning;
    private final Who who;
    private final Stage stage;
    private final Set<ArticleState> from;

    ArticleAction(String title, String meaning, Who who, Stage stage, Set<ArticleState> from) {
        this.title = title;
        this.meaning = meaning;
        this.who = who;
        this.stage = stage;
        this.from = Collections.unmodifiableSet(from);
    }

    /** The words on the button. */
    public String title() {
        return title;
    }

    /** What it does, in a few words. */
    public String meaning() {
        return meaning;
    }

    /** Whose hands it is in. */
    public Who who() {
        return who;
    }

    /** Whether readers have to see the article, or must not. */
    public Stage stage() {
        return stage;
    }

    /** The states it can be done in. */
    public Set<ArticleState> from() {
        return from;
    }

    @Override
    public String code() {
        return Coded.name(this);
    }

    /** Whether this person may do it with this article as it is now. */
    public boolean open(Article article, Person person) {
        return who.has(person, article) && possible(article);
    }

    /** Whether somebody could do it with this article as it is now. */
    boolean possible(Article article) {
        return !article.trashed()
                && from.contains(article.state())
                && (this != TAKE || article.assignees().isEmpty())
                && (stage == Stage.ANY || article.live() == (stage == Stage.LIVE));
    }

    /** Why it cannot be done with this article now, whoever asks: a sentence that says what can be done instead. */
    String obstacle(Article article) {
        if (article.trashed()) {
            return "This article is in the trash. Restore it to work on it.";
        }
        if (article.state() == KILLED) {
            return "This article was killed. Revive it to work on it.";
        }
        if (article.state() == RETRACTED) {
            return "This article was retracted. Reopen it to work on it.";
        }
        if (this == TAKE && !article.assignees().isEmpty()) {
            return "Somebody is assigned to it already.";
        }
        if (stage == Stage.UNSEEN && article.live()) {
            return this == TRASH
                    ? "Readers can see this article. Published articles cannot go into the trash."
                    : "Readers can see this article. Retract it instead.";
        }
        if (stage == Stage.LIVE && !article.live()) {
            return "Readers do not see this article.";
        }
        return "The article is “%s” now, and that does not go together with “%s”."
                .formatted(article.state().title(), title);
    }
}
