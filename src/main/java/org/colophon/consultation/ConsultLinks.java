package org.colophon.consultation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.colophon.article.Article;
import org.colophon.article.ArticleState;
import org.colophon.article.Articles;
import org.colophon.article.Draft;
import org.colophon.identity.ActingAs;
import org.colophon.identity.People;
import org.colophon.identity.Permission;
import org.colophon.manuscript.text.Surrogates;
import org.colophon.shared.BadInput;
import org.colophon.shared.Coded;
import org.colophon.shared.Digests;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The side of the person who was asked: nobody is signed in, and the link alone lets in, to one version of one article.
 * It is read in the name of whoever asked, so a link ends with that person's right to read.
 */
@Service
@Transactional
public class ConsultLinks {

    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final Duration AFTER_ANSWER = Duration.ofMinutes(1);
    private static final int WORDS_MAX = 8_000;
    private static final int ANSWERS_MAX = 50;
    private static final int OPENINGS_MAX = 1_000;

    private final ConsultationRows rows;
    private final Articles articles;
    private final People people;
    private final ConsultViews views;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConsultLinks(
            ConsultationRows rows,
            Articles articles,
            People people,
            ConsultViews views,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.articles = articles;
        this.people = people;
        this.views = views;
        this.events = events;
        this.clock = clock;
    }

    /** What became of a call. */
    public sealed interface Outcome {

        /** The page. */
        record Shown(ConsultPage page) implements Outcome {}

        /** The answer is kept. */
        record Kept() implements Outcome {}

        /** The answer cannot be taken; the page says why. */
        record Refused(ConsultPage page) implements Outcome {}

        /** The link has expired, was revoked, or the article is no longer worked on. */
        record Over() implements Outcome {}

        /** There was never such a link. */
        record Unknown() implements Outcome {}
    }

    /**
     * The page of a link. Opening it is recorded; the network address is not.
     *
     * @param changes whether to show what changed since the version that it can be compared with
     */
    public Outcome open(String secret, Caller caller, boolean changes, boolean thanks) {
        return with(secret, one -> {
            if (one.openings() + one.machines() < OPENINGS_MAX && !(thanks && justAnswered(one))) {
                rows.opened(one.id(), now(), caller.family(), caller.machine());
            }
            return page(one, secret, changes, thanks)
                    .<Outcome>map(Outcome.Shown::new)
                    .orElseGet(Outcome.Over::new);
        });
    }

    /** Takes an answer. Each is kept; the last one counts. @param verdict the code of one, as it was sent */
    public Outcome answer(String secret, String verdict, String said) {
        return with(secret, one -> {
            Optional<ConsultPage> page = page(one, secret, false, false);
            if (page.isEmpty()) {
                return new Outcome.Over();
            }
            rows.lock(one.id());
            try {
                Consultation.Answer answer = checked(one, verdict, said);
                rows.answered(one.id(), answer);
                events.publishEvent(new ConsultationAnswered(
                        one.article().value(),
                        one.id(),
                        one.askedBy().value(),
                        one.name(),
                        one.capacity().code(),
                        answer.verdict().code()));
                return new Outcome.Kept();
            } catch (BadInput bad) {
                String words = said.length() > WORDS_MAX ? said.substring(0, WORDS_MAX) : said;
                return new Outcome.Refused(page.get().refused(bad.reason(), verdict, words));
            }
        });
    }

    /** Whether this is the page that follows the form, and not one that somebody opens. */
    private boolean justAnswered(Consultation one) {
        return one.answer()
                .filter(answer -> answer.at().plus(AFTER_ANSWER).isAfter(clock.instant()))
                .isPresent();
    }

    private Outcome with(String secret, Function<Consultation, Outcome> work) {
        Optional<Consultation> found =
                SECRET.matcher(secret).matches() ? rows.byHash(Digests.sha256(secret)) : Optional.empty();
        if (found.isEmpty()) {
            return new Outcome.Unknown();
        }
        return found.get().openAt(clock.instant()) ? work.apply(found.get()) : new Outcome.Over();
    }

    /** Empty where the article is no longer worked on, or whoever asked may no longer ask. */
    private Optional<ConsultPage> page(Consultation one, String secret, boolean changes, boolean thanks) {
        return people.find(one.askedBy())
                .filter(asker -> asker.may(Permission.EDIT))
                .flatMap(asker -> ActingAs.person(asker, () -> {
                    Draft newest = articles.draft(one.article());
                    Article article = newest.article();
                    if (article.trashed() || article.state() == ArticleState.KILLED) {
                        return Optional.empty();
                    }
                    Draft shown = articles.at(newest, one.version());
                    Long other = one.compared();
                    Draft before = other == null ? shown : articles.at(newest, other);
                    return Optional.of(views.page(one, secret, asker, shown, before, changes, thanks));
                }));
    }

    private Consultation.Answer checked(Consultation one, String verdict, String said) {
        Verdict chosen =
                Coded.find(Verdict.class, verdict).orElseThrow(() -> new BadInput("verdict", "Choose an answer."));
        String words = said.strip().replace("\r\n", "\n");
        if (words.length() > WORDS_MAX || !Surrogates.wellFormed(words)) {
            throw new BadInput("words", "Write %,d characters at most.".formatted(WORDS_MAX));
        }
        if (words.isEmpty() && chosen.needsWords()) {
            throw new BadInput("words", chosen == Verdict.OBJECT ? "Say what you object to." : "Write your comment.");
        }
        if (one.answers().size() >= ANSWERS_MAX) {
            throw new BadInput("words", "There are very many answers already. Ask the newsroom for a new link.");
        }
        return new Consultation.Answer(chosen, words, now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
