package org.colophon.disclosure;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.article.ArticleId;
import org.colophon.article.Draft;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.manuscript.Manuscript;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.Run;
import org.springframework.stereotype.Component;

/** Gathers what a reviewer needs. Asks nobody who may. */
@Component
class Desks {

    private final CanonicalTexts texts;
    private final ProgressRows progress;
    private final SignOffRows signOffs;
    private final Disclosures disclosures;
    private final Policies policies;
    private final Clock clock;

    Desks(
            CanonicalTexts texts,
            ProgressRows progress,
            SignOffRows signOffs,
            Disclosures disclosures,
            Policies policies,
            Clock clock) {
        this.texts = texts;
        this.progress = progress;
        this.signOffs = signOffs;
        this.disclosures = disclosures;
        this.policies = policies;
        this.clock = clock;
    }

    ReviewDesk of(Draft draft, Person reviewer) {
        CanonicalText text = texts.of(draft);
        List<SignOff> all = signOffs.of(draft.article().id().value());
        PolicyTerms terms = policies.current().terms();
        List<AiPassage> passages = AiPassage.of(draft.manuscript());
        List<ReviewFact> facts = ReviewFact.of(text, draft);
        ReviewProgress come = progress(draft.article().id(), reviewer.id());
        Pace pace = new Pace(disclosures.authorship(draft).total(), Reviews.seconds(come, clock.instant()));
        Optional<String> refusal = refusal(draft, reviewer, terms);
        return new ReviewDesk(
                draft,
                text,
                passages,
                facts,
                come,
                pace,
                all,
                Coverage.of(text, all, terms.minor()),
                disclosures.statement(draft),
                refusal.isPresent()
                        ? Optional.empty()
                        : role(reviewer, terms)
                                .map(role -> review(reviewer, role, text, passages, facts, pace))
                                .map(review -> disclosures.statement(draft, review)),
                refusal);
    }

    /** The review as it would be if the reviewer signed now. */
    private Review review(
            Person reviewer,
            String role,
            CanonicalText text,
            List<AiPassage> passages,
            List<ReviewFact> facts,
            Pace pace) {
        String hash = text.sha256();
        return new Review(
                new UUID(0, 0),
                reviewer.name(),
                role,
                clock.instant(),
                "",
                hash,
                hash,
                List.of(),
                passages.size(),
                facts.size(),
                pace.words(),
                pace.seconds(),
                pace.hasty(),
                true);
    }

    /** What somebody is in the newsroom, if the policy lets that sign; of several roles the one that comes first. */
    static Optional<String> role(Person person, PolicyTerms terms) {
        return person.roles().stream()
                .filter(terms.signers()::contains)
                .sorted()
                .findFirst()
                .map(SignOffs::code);
    }

    CanonicalText text(Draft draft) {
        return texts.of(draft);
    }

    ReviewProgress progress(ArticleId article, PersonId person) {
        return progress.find(article.value(), person.value())
                .orElseGet(() -> new ReviewProgress(clock.instant(), 0, Set.of(), List.of(), null));
    }

    boolean prints(Draft draft, Judgement judgement) {
        return ReviewFact.of(texts.of(draft), draft).stream()
                .anyMatch(fact ->
                        fact.key().equals(judgement.key()) && fact.printed().equals(judgement.printed()));
    }

    private static Optional<String> refusal(Draft draft, Person reviewer, PolicyTerms terms) {
        if (CurrentPerson.viaToken()) {
            return Optional.of("A program cannot sign. Sign in to the newsroom yourself.");
        }
        if (!reviewer.active() || reviewer.roles().stream().noneMatch(terms.signers()::contains)) {
            String roles = terms.signers().stream()
                    .map(role -> role.title().toLowerCase(Locale.ROOT))
                    .sorted()
                    .collect(Collectors.joining(", "));
            return Optional.of("By the newsroom’s policy only these may sign: %s.".formatted(roles));
        }
        if (draft.article().trashed()) {
            return Optional.of("This article is in the trash.");
        }
        if (draft.manuscript().texts().body().isBlank()) {
            return Optional.of("There is no text to sign for.");
        }
        if (draft.manuscript().has(Origin.Kind.UNEXPLAINED)) {
            return Optional.of(
                    "Nobody has said where a passage comes from. That must be said before anybody can sign.");
        }
        if (terms.fourEyes() && !otherAuthors(draft.manuscript(), reviewer.id())) {
            return Optional.of("You wrote this text alone. By the newsroom’s policy somebody else has to review it.");
        }
        return Optional.empty();
    }

    /** Whether somebody else than this person wrote or brought in any of the text. */
    static boolean otherAuthors(Manuscript manuscript, PersonId person) {
        Set<PersonId> authors = manuscript
                .runs()
                .map(Run::origin)
                .map(Origin::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return authors.isEmpty() || authors.stream().anyMatch(author -> !author.equals(person));
    }
}
