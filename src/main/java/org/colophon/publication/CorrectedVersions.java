package org.colophon.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.colophon.article.Draft;
import org.colophon.manuscript.Authorship;
import org.colophon.manuscript.Manuscript;
import org.colophon.manuscript.Manuscripts;
import org.colophon.manuscript.Texts;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.PlainWords;
import org.colophon.manuscript.text.Provenance;
import org.colophon.markup.Markup;
import org.colophon.markup.References;
import org.colophon.shared.BadInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes of a published version the next one, in which one fact says what it says now, with a note. All else is the
 * published version's own: text, authors, section, the other facts, its sources; the fact's source joins them where it is
 * new. The draft gives nothing to it.
 *
 * <p>The disclosure is the one that was published, word for word, unless it rests on a sign-off (see
 * {@link CorrectedDisclosure}): the text is the same, and whoever changed since what
 * the desk declares can publish that with the draft. It would claim too much only where the fact's new value is itself a
 * passage that AI wrote; such a correction is refused, and has to be published from the editor, where the disclosure is
 * derived anew.
 *
 * <p>Headline and standfirst are printed anew from the words in which they were written. Versions from before those were
 * kept have them only as printed: there the draft's words are taken if they print exactly what was published. Where they
 * do not and the old value stands in the printed line, the correction is refused, since nobody can know whether it is the
 * fact that stands there.
 */
@Component
class CorrectedVersions {

    /** As with facts: entered by somebody, unless it is recognised as something else. */
    private static final Origin ENTERED = new Origin(Origin.Kind.TYPED, null, "", "", null, "", false);

    private final Markup markup;
    private final Manuscripts manuscripts;

    CorrectedVersions(Markup markup, Manuscripts manuscripts) {
        this.markup = markup;
        this.manuscripts = manuscripts;
    }

    PublishedArticle version(
            PublishedArticle before,
            Reprint reprint,
            PreparedCorrection correction,
            Draft draft,
            Instant at,
            String publishedBy) {
        PublishedFact fact = reprint.fact();
        requirePrintable(reprint);
        requireNoAi(fact.printed());
        List<PublishedFact> facts = before.facts().stream()
                .map(one -> one.fact().equals(fact.fact()) ? named(one, reprint, fact) : one)
                .toList();
        List<PublishedNote> notes = new ArrayList<>(before.notes());
        notes.add(new PublishedNote(
                at, correction.kind().code(), correction.note(), fact.fact(), correction.told(), correction.right()));
        Texts texts = draft.manuscript().texts();
        Optional<String> headline =
                written("headline", before, before.headlineWritten(), before.headline(), texts.headline(), correction);
        Optional<String> standfirst = written(
                "standfirst", before, before.standfirstWritten(), before.standfirst(), texts.standfirst(), correction);
        PublishedOrigins origins = origins(before, facts);
        VersionCopy copy = new VersionCopy(before)
                .next(at, publishedBy)
                .facts(facts)
                .sources(reprint.sources())
                .notes(notes)
                .origins(origins);
        References references = copy.make().references();
        return copy.printed(
                        headline.map(words -> markup.plainInline(words, references))
                                .orElse(before.headline()),
                        standfirst
                                .map(words -> markup.plainInline(words, references))
                                .orElse(before.standfirst()))
                .make();
    }

    /** The version as checks look at it: its own words, told as typed, since who wrote them was checked before. */
    Draft draft(PublishedArticle version, Draft draft) {
        Manuscript now = draft.manuscript();
        return new Draft(
                draft.article(),
                new Manuscript(
                        now.id(),
                        Provenance.of(version.headline(), ENTERED),
                        Provenance.of(version.standfirst(), ENTERED),
                        Provenance.of(version.body(), ENTERED),
                        now.version(),
                        now.savedAt(),
                        now.savedBy()),
                new FrozenReferences(version));
    }

    /** What readers see of a version, to compare it with another. */
    static List<Object> comparable(PublishedArticle version) {
        return List.of(
                version.language(),
                version.section(),
                version.topics(),
                version.headline(),
                version.standfirst(),
                version.body(),
                version.bylines(),
                version.facts().stream()
                        .map(fact -> List.of(fact.key(), fact.label(), fact.printed(), fact.title(), fact.forms()))
                        .toList(),
                version.sources(),
                version.disclosure(),
                String.valueOf(version.translationOf()));
    }

    private static PublishedFact named(PublishedFact old, Reprint reprint, PublishedFact first) {
        return old.key().equals(first.key()) ? first : reprint.under(old).fact();
    }

    private static void requirePrintable(Reprint reprint) {
        if (!reprint.lost().isEmpty()) {
            throw new BadInput(
                    "fact",
                    "The text prints this fact as %s, which the fact cannot be printed as any more. Change the text in the editor and publish it there."
                            .formatted(String.join(", ", reprint.lost())));
        }
    }

    private void requireNoAi(String printed) {
        if (PlainWords.count(printed) >= PlainWords.SHINGLE
                && manuscripts.recognise(printed, ENTERED).runs().list().stream()
                        .anyMatch(run -> run.origin().ai())) {
            throw new BadInput(
                    "fact", "AI wrote what the fact says now. Publish it from the editor, so that readers are told.");
        }
    }

    /** The text has the origins that it had; the words that a fact prints may be others. */
    private @Nullable PublishedOrigins origins(PublishedArticle before, List<PublishedFact> facts) {
        PublishedOrigins origins = before.origins();
        String text = String.join(
                "\n",
                Objects.requireNonNullElse(before.headlineWritten(), ""),
                Objects.requireNonNullElse(before.standfirstWritten(), ""),
                before.body());
        for (int i = 0; origins != null && i < facts.size(); i++) {
            PublishedFact old = before.facts().get(i);
            PublishedFact now = facts.get(i);
            if (!old.printed().equals(now.printed()) && text.contains("{{" + old.key())) {
                origins = origins.with(words(old), words(now));
            }
        }
        return origins;
    }

    /** As the disclosure counts facts: long ones are read like any other sentence. */
    private Authorship words(PublishedFact fact) {
        return PlainWords.count(fact.printed()) < PlainWords.SHINGLE
                ? Authorship.NONE
                : Authorship.NONE.plus(manuscripts.recognise(fact.printed(), ENTERED));
    }

    /** The words of a line with its keys of facts; empty where the line stays as printed. */
    private Optional<String> written(
            String place,
            PublishedArticle before,
            @Nullable String kept,
            String printed,
            String drafted,
            PreparedCorrection correction) {
        if (kept != null) {
            return Optional.of(kept);
        }
        if (!printed.contains(correction.told())) {
            return Optional.empty();
        }
        if (markup.plainInline(drafted, before.references()).equals(printed)) {
            return Optional.of(drafted);
        }
        throw new BadInput(
                place,
                "“%s” stands in the published %s, and it is not on record whether it is the fact. Publish it from the editor."
                        .formatted(correction.told(), place));
    }
}
