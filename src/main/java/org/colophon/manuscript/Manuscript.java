package org.colophon.manuscript;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.colophon.identity.PersonId;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.Provenance;
import org.colophon.manuscript.text.Run;
import org.colophon.manuscript.text.TextName;

/**
 * The text of an article at one version, and where every character of it comes from.
 *
 * @param version counts the edits; an edit names the version it was made from
 * @param savedBy who made the last edit
 */
public record Manuscript(
        ManuscriptId id,
        Provenance headline,
        Provenance standfirst,
        Provenance body,
        long version,
        Instant savedAt,
        PersonId savedBy) {

    /** The three texts without their origins. */
    public Texts texts() {
        return new Texts(headline.text(), standfirst.text(), body.text());
    }

    /** One of the three. */
    public Provenance text(TextName name) {
        return switch (name) {
            case HEADLINE -> headline;
            case STANDFIRST -> standfirst;
            case BODY -> body;
        };
    }

    /** Whether any character has an origin of this kind. */
    public boolean has(Origin.Kind kind) {
        return runs().anyMatch(run -> run.origin().kind() == kind);
    }

    /** The runs of all three texts. */
    public Stream<Run> runs() {
        return Stream.of(headline, standfirst, body).flatMap(text -> text.runs().list().stream());
    }

    /** The same version with other texts. */
    Manuscript with(Map<TextName, Provenance> changed) {
        return with(changed, version, savedAt, savedBy);
    }

    Manuscript after(StoredEdit edit) {
        Provenance changed = text(edit.text()).apply(edit.changes(), edit.inserted(), edit.marks());
        return with(Map.of(edit.text(), changed), edit.version(), edit.at(), edit.person());
    }

    private Manuscript with(Map<TextName, Provenance> changed, long newVersion, Instant at, PersonId by) {
        return new Manuscript(
                id,
                changed.getOrDefault(TextName.HEADLINE, headline),
                changed.getOrDefault(TextName.STANDFIRST, standfirst),
                changed.getOrDefault(TextName.BODY, body),
                newVersion,
                at,
                by);
    }
}
