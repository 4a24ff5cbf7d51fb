package org.colophon.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colophon.article.Article;
import org.colophon.article.ArticleAction;
import org.colophon.article.ArticleId;
import org.colophon.article.ArticleMoved;
import org.colophon.article.Articles;
import org.colophon.article.Draft;
import org.colophon.article.Section;
import org.colophon.article.Workflow;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.MayEdit;
import org.colophon.identity.Person;
import org.colophon.manuscript.Texts;
import org.colophon.shared.BadInput;
import org.colophon.shared.Slice;
import org.colophon.shared.TimeKey;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Approvals of what was handed in. An approval is of one version of the manuscript; when the text changes it stands for
 * the older text only. Where a section asks for several, each is given by another person, and none by an author of the
 * article; with the last one the version that all have approved becomes the point that is published.
 */
@Service
@Transactional
public class Approvals {

    private static final int WORDS_MAX = 2_000;

    private final ApprovalRows rows;
    private final Articles articles;
    private final Workflow workflow;

    Approvals(ApprovalRows rows, Articles articles, Workflow workflow) {
        this.rows = rows;
        this.articles = articles;
        this.workflow = workflow;
    }

    /** How far the approvals of the text as it stands have come. */
    @InNewsroom
    @Transactional(readOnly = true)
    public Progress progress(ArticleId id) {
        return progress(articles.draft(id));
    }

    /** What waits for review, longest first. */
    @InNewsroom
    @Transactional(readOnly = true)
    public Slice<HandedIn> waiting(@Nullable String after, int size) {
        return Slice.of(
                rows.waiting(after, size + 1),
                size,
                one -> new TimeKey(one.at(), one.article().value()).encoded());
    }

    /** The step that the current person would give next, if any is open to them. */
    @InNewsroom
    @Transactional(readOnly = true)
    public Optional<ApprovalStep> next(ArticleId id) {
        Draft draft = articles.draft(id);
        Person me = CurrentPerson.require();
        Progress progress = progress(draft);
        return mayGive(draft.article(), progress, me)
                ? progress.missing().stream().filter(step -> step.isFor(me)).findFirst()
                : Optional.empty();
    }

    /**
     * Approves a version in the current person's name: the next step that is open to them, or the whole where the section
     * asks for none.
     *
     * @param version of the manuscript, as it was read
     * @param words what is said with it, may be empty
     * @throws AccessDeniedException where the person may not give any of the steps that are missing
     * @throws BadInput where nothing is missing or the version is not there
     */
    @MayEdit
    public Article approve(ArticleId id, long version, String words) {
        if (words.length() > WORDS_MAX) {
            throw new BadInput("words", "Use %,d characters at most.".formatted(WORDS_MAX));
        }
        Person me = CurrentPerson.require();
        Draft head = articles.lockForSigning(id);
        Article article = head.article();
        article.require(ArticleAction.APPROVE, me);
        Draft draft = articles.at(head, version);
        List<ApprovalStep> steps = steps(article);
        if (steps.isEmpty()) {
            rows.end(id, "");
            rows.add(id, version, "", words.strip(), me.id());
            return workflow.approve(id, version);
        }
        Progress before = progress(draft);
        ApprovalStep step = stepFor(me, article, before);
        rows.end(id, step.name());
        rows.add(id, version, step.name(), words.strip(), me.id());
        return progress(draft).missing().isEmpty() ? workflow.approve(id, version) : articles.get(id);
    }

    /** The article went another way: what was approved is so no more. */
    @EventListener
    void moved(ArticleMoved move) {
        switch (move.action()) {
            case SEND_BACK, RECALL, PUBLISH, KILL, RETRACT -> rows.end(move.article());
            default -> {
                // Approvals stand.
            }
        }
    }

    Progress progress(Draft draft) {
        List<Approval> standing = rows.standing(draft.article().id());
        Map<Long, Boolean> same = new HashMap<>();
        List<Approval> outdated = new ArrayList<>();
        for (Approval approval : standing) {
            if (!same.computeIfAbsent(approval.version(), version -> sameText(draft, version))) {
                outdated.add(approval);
            }
        }
        return new Progress(steps(draft.article()), standing, outdated);
    }

    /** Whether a version has the same words as a draft. */
    boolean sameText(Draft draft, long version) {
        if (draft.manuscript().version() == version) {
            return true;
        }
        Texts then = articles.at(draft, version).manuscript().texts();
        return then.equals(draft.manuscript().texts());
    }

    private static ApprovalStep stepFor(Person me, Article article, Progress progress) {
        if (progress.missing().isEmpty()) {
            throw new BadInput("state", "Everybody has approved this text already.");
        }
        if (article.isAuthoredBy(me)) {
            throw new AccessDeniedException("Somebody who did not write the article has to approve it.");
        }
        if (!mayGive(article, progress, me)) {
            throw new AccessDeniedException("You have approved this text already. Somebody else has to as well.");
        }
        return progress.missing().stream()
                .filter(step -> step.isFor(me))
                .findFirst()
                .orElseThrow(
                        () -> new AccessDeniedException("Your role gives none of the approvals that are missing."));
    }

    private static boolean mayGive(Article article, Progress progress, Person me) {
        return article.allows(ArticleAction.APPROVE, me)
                && !article.isAuthoredBy(me)
                && progress.approvals().stream()
                        .filter(approval -> !progress.outdated().contains(approval))
                        .noneMatch(approval -> approval.by().equals(me.id()));
    }

    private List<ApprovalStep> steps(Article article) {
        Section section = article.section();
        return section == null ? List.of() : rows.steps(section.id());
    }
}
