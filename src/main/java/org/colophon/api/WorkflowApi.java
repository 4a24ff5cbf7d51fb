package org.colophon.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.colophon.article.Article;
import org.colophon.article.ArticleAction;
import org.colophon.article.ArticleId;
import org.colophon.article.ArticleMove;
import org.colophon.article.Articles;
import org.colophon.article.Workflow;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.Scope;
import org.colophon.publication.RetractionKind;
import org.colophon.publication.Retractions;
import org.colophon.review.Approvals;
import org.colophon.schedule.Schedule;
import org.colophon.schedule.ScheduleEntry;
import org.colophon.schedule.ScheduleKind;
import org.colophon.shared.BadInput;
import org.colophon.shared.Coded;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where an article stands, and the steps that lead on: docs/workflow.md. */
@RestController
@RequestMapping("/api/v1/articles/{id}/workflow")
@Tag(name = "Workflow")
class WorkflowApi {

    /**
     * @param action such as {@code submit}
     * @param version that is approved or scheduled
     * @param at an ISO 8601 time with offset
     * @param kind of a retraction: {@code retracted}, {@code legal} or {@code withdrawn}
     * @param change what is said about the next version that is scheduled
     */
    record StepInput(
            @Nullable String action,
            @Nullable String reason,
            @Nullable Long version,
            @Nullable String at,
            @Nullable String kind,
            PublishingApi.@Nullable ChangeInput change)
            implements Incoming {}

    /** A step that was taken. */
    record StepJson(String action, String from, String to, long version, String reason, Instant at) {}

    /** An hour that is set. @param change kind of what the version changes for readers */
    record HourJson(String kind, Instant at, String state, String reason, String change) {}

    /** @param open what the person may do now */
    record WorkflowJson(
            String state,
            boolean live,
            @Nullable Long point,
            boolean changedSincePoint,
            String legalHold,
            List<String> open,
            List<HourJson> schedule,
            List<StepJson> steps) {}

    private final Articles articles;
    private final Workflow workflow;
    private final Approvals approvals;
    private final Schedule schedule;
    private final Retractions retractions;

    WorkflowApi(Articles articles, Workflow workflow, Approvals approvals, Schedule schedule, Retractions retractions) {
        this.articles = articles;
        this.workflow = workflow;
        this.approvals = approvals;
        this.schedule = schedule;
        this.retractions = retractions;
    }

    @GetMapping
    @ForTokens(Scope.READ)
    @Operation(summary = "Where an article stands, what can be done with it, and the steps it took")
    WorkflowJson get(@PathVariable String id) {
        return json(articles.get(ArticleId.parse(id)));
    }

    @PostMapping
    @ForTokens({Scope.WRITE, Scope.PUBLISH})
    @Operation(
            summary = "Take a step",
            description =
                    "`action` is one of those that `GET` lists as open, except `write`, `brief`, `take`, `claim`, `publish`"
                            + " and `trash`. `retract` needs a `kind`: `retracted`, with a `reason` for readers, `legal` or"
                            + " `withdrawn`. `schedule` takes a `change` as publishing does. Approving and clearing a legal hold is"
                            + " closed to access tokens.")
    WorkflowJson take(@PathVariable String id, @RequestBody StepInput input) {
        ArticleId article = ArticleId.parse(id);
        ArticleAction action = Coded.find(ArticleAction.class, Objects.requireNonNullElse(input.action(), ""))
                .orElseThrow(() -> new BadInput("action", "There is no such action."));
        String reason = Objects.requireNonNullElse(input.reason(), "");
        switch (action) {
            case TAKE_UP -> workflow.takeUp(article);
            case SUBMIT -> workflow.submit(article, reason);
            case RECALL -> workflow.recall(article);
            case SEND_BACK -> workflow.sendBack(article, reason);
            case APPROVE -> approve(article, input, reason);
            case SCHEDULE -> schedule(article, input);
            case UNSCHEDULE -> unschedule(article);
            case CORRECT -> workflow.correct(article);
            case DROP_CORRECTION -> workflow.dropCorrection(article);
            case KILL -> workflow.kill(article, reason);
            case REVIVE -> workflow.revive(article);
            case REOPEN -> workflow.reopen(article);
            case HOLD -> workflow.hold(article, false, reason);
            case CLEAR_HOLD -> {
                requirePerson();
                workflow.clearHold(article, reason);
            }
            case RETRACT -> retractions.retract(article, kind(input.kind()), reason);
            case WRITE, BRIEF, TAKE, CLAIM, PUBLISH, TRASH -> throw new BadInput("action", "This is not done here.");
        }
        return json(articles.get(article));
    }

    private void approve(ArticleId article, StepInput input, String reason) {
        requirePerson();
        Long version = input.version();
        if (version == null) {
            throw new BadInput("version", "Say which version of the manuscript you have read.");
        }
        approvals.approve(article, version, reason);
    }

    private void schedule(ArticleId article, StepInput input) {
        PublishingApi.ChangeInput change = input.change();
        if (change == null) {
            schedule.publishAt(article, at(input.at()), input.version());
        } else {
            schedule.publishAt(article, at(input.at()), input.version(), change.read());
        }
    }

    private static RetractionKind kind(@Nullable String kind) {
        return Coded.find(RetractionKind.class, Objects.requireNonNullElse(kind, ""))
                .orElseThrow(() -> new BadInput("kind", "The kind is one of retracted, legal and withdrawn."));
    }

    private void unschedule(ArticleId article) {
        articles.get(article).require(ArticleAction.UNSCHEDULE, CurrentPerson.require());
        schedule.callOff(article, ScheduleKind.PUBLISH);
    }

    private static void requirePerson() {
        if (CurrentPerson.viaToken()) {
            throw new NotForTokens();
        }
    }

    private static Instant at(@Nullable String at) {
        try {
            return OffsetDateTime.parse(Objects.requireNonNullElse(at, "")).toInstant();
        } catch (DateTimeParseException e) {
            throw new BadInput("at", "Give a time with its offset, such as 2026-12-01T07:00:00+02:00.");
        }
    }

    private WorkflowJson json(Article article) {
        return new WorkflowJson(
                article.state().code(),
                article.live(),
                article.point(),
                article.changedSincePoint(),
                article.legalHold().code(),
                Arrays.stream(ArticleAction.values())
                        .filter(action -> article.allows(action, CurrentPerson.require()))
                        .map(ArticleAction::code)
                        .toList(),
                schedule.of(article.id()).stream().map(WorkflowApi::hour).toList(),
                workflow.steps(article.id()).stream().map(WorkflowApi::step).toList());
    }

    private static HourJson hour(ScheduleEntry entry) {
        return new HourJson(
                entry.kind().code(),
                entry.due(),
                entry.state().code(),
                entry.reason(),
                entry.changeKind().code());
    }

    private static StepJson step(ArticleMove move) {
        return new StepJson(
                move.action().code(), move.from().code(), move.to().code(), move.version(), move.reason(), move.at());
    }
}
