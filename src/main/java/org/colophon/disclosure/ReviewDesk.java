package org.colophon.disclosure;

import java.util.List;
import java.util.Optional;
import org.colophon.article.Draft;

/**
 * All that a reviewer works through before signing an article, as it stands and as far as this person has come.
 *
 * @param text what is to be signed
 * @param passages what AI wrote
 * @param facts what is to be compared with its sources
 * @param progress of the current person
 * @param pace how long the person has taken so far
 * @param signOffs everybody's so far, the newest first
 * @param review the sign-off that covers the text as it stands, if one does
 * @param statement what readers will see if it is published as it stands
 * @param signed what readers would see if the current person signed; empty where they may not
 * @param refusal why the current person may not sign at all; empty where they may
 */
public record ReviewDesk(
        Draft draft,
        CanonicalText text,
        List<AiPassage> passages,
        List<ReviewFact> facts,
        ReviewProgress progress,
        Pace pace,
        List<SignOff> signOffs,
        Optional<Review> review,
        Statement statement,
        Optional<Statement> signed,
        Optional<String> refusal) {

    /** The AI passages that the person has not opened yet. */
    public List<AiPassage> unopened() {
        return passages.stream()
                .filter(passage -> !progress.opened().contains(passage.id()))
                .toList();
    }

    /** What the person said of a fact as it prints now. */
    public Optional<Judgement> judgement(ReviewFact fact) {
        return progress.facts().stream()
                .filter(judgement -> judgement.key().equals(fact.key())
                        && judgement.printed().equals(fact.printed()))
                .findFirst();
    }

    /** The facts that the person has not judged yet. */
    public List<ReviewFact> unjudged() {
        return facts.stream().filter(fact -> judgement(fact).isEmpty()).toList();
    }

    /** The facts that the person does not agree with. */
    public List<ReviewFact> disputed() {
        return facts.stream()
                .filter(fact ->
                        judgement(fact).filter(judged -> !judged.agrees()).isPresent())
                .toList();
    }

    /** Whether nothing is left to do but to sign. */
    public boolean ready() {
        return refusal.isEmpty()
                && unopened().isEmpty()
                && unjudged().isEmpty()
                && disputed().isEmpty();
    }
}
