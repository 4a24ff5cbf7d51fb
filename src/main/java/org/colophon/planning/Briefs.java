package org.colophon.planning;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.article.Article;
import org.colophon.article.ArticleAction;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.Assignments;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.MayEdit;
import org.colophon.identity.MayWrite;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is planned for articles: who writes them until when, for which desk, how long; who is reviewing; notes.
 *
 * <p>All methods throw {@link AccessDeniedException} where the person may not, {@link BadInput} where the article cannot
 * or a value cannot be taken, and {@link NotFound} where there is no such article. Who may do what is in the table of
 * {@link ArticleAction}.
 */
@Service
@Transactional
public class Briefs {

    static final int NOTE_MAX = 2_000;
    private static final int MOST_WORDS = 100_000;
    private static final int MOST_NOTES = 200;

    private final Articles articles;
    private final Assignments assignments;
    private final StoredPlans plans;
    private final DeskRows desks;
    private final NoteRows notes;
    private final TextLengths lengths;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Briefs(
            Articles articles,
            Assignments assignments,
            StoredPlans plans,
            DeskRows desks,
            NoteRows notes,
            TextLengths lengths,
            ApplicationEventPublisher events,
            Clock clock) {
        this.articles = articles;
        this.assignments = assignments;
        this.plans = plans;
        this.desks = desks;
        this.notes = notes;
        this.lengths = lengths;
        this.events = events;
        this.clock = clock;
    }

    /** What is planned. */
    @InNewsroom
    @Transactional(readOnly = true)
    public Plan of(ArticleId id) {
        Article article = articles.get(id);
        Integer words = lengths.of(List.of(id.value())).get(id.value());
        return plans.findById(id.value())
                .map(row -> new Plan(row.brief(article.assignees()), row.reviewer(), row.reviewedSince(), words))
                .orElseGet(() -> new Plan(Brief.NONE.withAssignees(article.assignees()), null, null, words));
    }

    /**
     * Stores the fields in which a brief differs from the one it was made of. What others changed meanwhile in other
     * fields stays.
     *
     * @param base the brief as the person read it
     * @throws BriefConflict when somebody else has changed one of the same fields to something else
     */
    @MayEdit
    public Plan change(ArticleId id, Brief base, Brief wanted) {
        Article article = assignments.lockFor(id, ArticleAction.BRIEF);
        check(wanted);
        StoredPlan row = row(id);
        Brief current = row.brief(article.assignees());
        Set<Brief.Field> changed = wanted.differences(base);
        EnumSet<Brief.Field> both = EnumSet.noneOf(Brief.Field.class);
        both.addAll(current.differences(base));
        both.retainAll(changed);
        both.retainAll(current.differences(wanted));
        if (!both.isEmpty()) {
            throw new BriefConflict(current, both);
        }
        Brief next = current.taking(wanted, changed);
        if (!next.equals(current)) {
            row.set(next);
            row.changed(now());
            plans.saveAndFlush(row);
            assign(article, next.assignees());
        }
        return of(id);
    }

    /** The current person takes a pitch or draft that nobody is assigned to, and may write in it from then on. */
    @MayWrite
    public void take(ArticleId id) {
        assignments.take(id);
        noted(row(id));
        tellAssigned(id, List.of(CurrentPerson.require().id()));
    }

    /**
     * Says that the current person is reviewing an article that was handed in. It ends by itself when the article is no
     * longer in review.
     *
     * @param instead whether to step in for somebody else who is reviewing it
     */
    @MayEdit
    public void claim(ArticleId id, boolean instead) {
        assignments.lockFor(id, ArticleAction.CLAIM);
        StoredPlan row = row(id);
        PersonId me = CurrentPerson.require().id();
        PersonId other = row.reviewer();
        if (other != null && !other.equals(me) && !instead) {
            throw new BadInput("reviewer", "Somebody else is reviewing it already.");
        }
        if (!me.equals(other)) {
            row.reviewedBy(me, now());
            noted(row);
        }
    }

    /** Who is reviewing which of these articles; those that nobody reviews are left out. In one query. */
    @InNewsroom
    @Transactional(readOnly = true)
    public Map<ArticleId, PersonId> reviewers(Collection<ArticleId> ids) {
        Map<ArticleId, PersonId> reviewers = new HashMap<>();
        for (StoredPlan row :
                plans.findAllById(ids.stream().map(ArticleId::value).toList())) {
            PersonId reviewer = row.reviewer();
            if (reviewer != null) {
                reviewers.put(new ArticleId(row.articleId()), reviewer);
            }
        }
        return reviewers;
    }

    /** Says that nobody is reviewing the article. */
    @MayEdit
    public void release(ArticleId id) {
        assignments.lockFor(id, ArticleAction.CLAIM);
        endReview(id);
    }

    /** The notes to the desk, the newest last; of many the newest 200. */
    @InNewsroom
    @Transactional(readOnly = true)
    public List<DeskNote> notes(ArticleId id) {
        return notes.findByArticleIdOrderByNotedAtDescIdDesc(id.value(), Limit.of(MOST_NOTES)).reversed().stream()
                .map(NoteRow::toNote)
                .toList();
    }

    /** Leaves a note to the desk. Everybody who writes may, whosever article it is. @param words 1 to 2,000 characters */
    @MayWrite
    public DeskNote note(ArticleId id, String words) {
        if (articles.get(id).trashed()) {
            throw new BadInput("words", "This article is in the trash. Restore it to work on it.");
        }
        String said = words.strip();
        if (said.isEmpty() || said.length() > NOTE_MAX) {
            throw new BadInput("words", "Write a note of 1 to %,d characters.".formatted(NOTE_MAX));
        }
        Person me = CurrentPerson.require();
        Instant now = now();
        DeskNote note =
                notes.saveAndFlush(new NoteRow(id.value(), said, now, me.id())).toNote();
        events.publishEvent(new DeskNoted(id.value(), me.id().value(), said, now));
        return note;
    }

    /** In the transaction of a step that leads out of the review. */
    void endReview(ArticleId id) {
        plans.findById(id.value()).filter(row -> row.reviewer() != null).ifPresent(row -> {
            row.reviewedBy(null, null);
            noted(row);
        });
    }

    private void assign(Article article, List<PersonId> wanted) {
        if (!wanted.equals(article.assignees())) {
            assignments.assign(article.id(), wanted);
            tellAssigned(
                    article.id(),
                    wanted.stream()
                            .filter(person -> !article.assignees().contains(person))
                            .toList());
        }
    }

    private void tellAssigned(ArticleId id, List<PersonId> people) {
        if (!people.isEmpty()) {
            events.publishEvent(new Assigned(
                    id.value(),
                    people.stream().map(PersonId::value).toList(),
                    CurrentPerson.require().id().value(),
                    now()));
        }
    }

    private void check(Brief wanted) {
        Integer target = wanted.wordTarget();
        if (target != null && (target < 1 || target > MOST_WORDS)) {
            throw new BadInput("word-target", "Give a number of words from 1 to %,d.".formatted(MOST_WORDS));
        }
        if (wanted.desk() != null && !desks.existsById(wanted.desk())) {
            throw new BadInput("desk", "There is no such desk any more.");
        }
    }

    private StoredPlan row(ArticleId id) {
        return plans.findById(id.value()).orElseGet(() -> new StoredPlan(id.value(), now()));
    }

    private void noted(StoredPlan row) {
        row.changed(now());
        plans.saveAndFlush(row);
    }

    /** As databases keep it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
