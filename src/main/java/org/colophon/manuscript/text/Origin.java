package org.colophon.manuscript.text;

import org.colophon.identity.PersonId;
import org.colophon.shared.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * Where characters come from. Holds ids of people, never names.
 *
 * @param person who typed it, or who brought it in; null where nobody knows
 * @param tool of {@link Kind#AI}: the tool's name, 1 to 120 characters; otherwise empty
 * @param version of {@link Kind#AI}: the tool's version, at most 60 characters; may be empty
 * @param purpose of {@link Kind#AI}: what it was used for; otherwise null
 * @param source of {@link Kind#QUOTED}: where it was taken from, 1 to 2,000 characters; otherwise empty
 * @param pasted of {@link Kind#TYPED}: whether it came in as a paste too short to ask about
 */
public record Origin(
        Kind kind,
        @Nullable PersonId person,
        String tool,
        String version,
        @Nullable AiPurpose purpose,
        String source,
        boolean pasted) {

    /** What kinds of origins there are. */
    public enum Kind {
        /** A person wrote it. */
        TYPED,
        /** An AI tool wrote it. */
        AI,
        /** It stands in a source. */
        QUOTED,
        /** It came with an import, and nobody knows how it was written. */
        IMPORTED,
        /** It was pasted, or arrived faster than hands can type, and nobody has accounted for it yet. */
        UNEXPLAINED
    }

    /** @throws BadInput when a part is missing, too long, or belongs to another kind */
    public Origin {
        tool = tool.strip();
        version = version.strip();
        source = source.strip();
        boolean ai = kind == Kind.AI;
        if (ai && (tool.isEmpty() || tool.length() > 120 || hasControls(tool))) {
            throw new BadInput("origin.tool", "Name the AI tool in 1 to 120 characters.");
        }
        if (ai && (version.length() > 60 || hasControls(version))) {
            throw new BadInput("origin.version", "Give the tool's version in 60 characters at most.");
        }
        if (ai && purpose == null) {
            throw new BadInput("origin.purpose", "Say what the AI tool was used for.");
        }
        if (!ai && (!tool.isEmpty() || !version.isEmpty() || purpose != null)) {
            throw new BadInput("origin.kind", "Tool, version and purpose belong to the kind ai.");
        }
        if (kind == Kind.QUOTED && (source.isEmpty() || source.length() > 2_000 || hasControls(source))) {
            throw new BadInput("origin.source", "Name the source in 1 to 2,000 characters.");
        }
        if (kind != Kind.QUOTED && !source.isEmpty()) {
            throw new BadInput("origin.kind", "A source belongs to the kind quoted.");
        }
        pasted &= kind == Kind.TYPED;
    }

    /** Typed by this person. */
    public static Origin typed(PersonId person) {
        return plain(Kind.TYPED, person);
    }

    /** Written by an AI tool that this person used. */
    public static Origin ai(@Nullable PersonId person, String tool, String version, AiPurpose purpose) {
        return new Origin(Kind.AI, person, tool, version, purpose, "", false);
    }

    /** Taken by this person from a source. */
    public static Origin quoted(@Nullable PersonId person, String source) {
        return new Origin(Kind.QUOTED, person, "", "", null, source, false);
    }

    /** Imported by this person; null where nobody knows. */
    public static Origin imported(@Nullable PersonId person) {
        return plain(Kind.IMPORTED, person);
    }

    /** Brought in by this person, who has not said where from. */
    public static Origin unexplained(PersonId person) {
        return plain(Kind.UNEXPLAINED, person);
    }

    /** A few words pasted by this person, which count as typed. */
    public static Origin pastedBy(PersonId person) {
        return new Origin(Kind.TYPED, person, "", "", null, "", true);
    }

    /** The same origin, brought in by another person. */
    public Origin by(@Nullable PersonId other) {
        return new Origin(kind, other, tool, version, purpose, source, pasted);
    }

    /** The same origin without a passage in its words. */
    public Origin without(Blot passage) {
        return new Origin(
                kind, person, passage.apply(tool), passage.apply(version), purpose, passage.apply(source), pasted);
    }

    /** Whether an AI tool wrote it. */
    public boolean ai() {
        return kind == Kind.AI;
    }

    private static Origin plain(Kind kind, @Nullable PersonId person) {
        return new Origin(kind, person, "", "", null, "", false);
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }
}
