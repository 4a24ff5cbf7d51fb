package org.colophon.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.colophon.disclosure.AiPurpose;
import org.colophon.disclosure.AiUse;
import org.colophon.disclosure.Declaration;
import org.colophon.shared.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * Where the text of a request comes from.
 *
 * <p>The manuscript does not keep origins by the character yet. Until it does, an origin of the kind {@code ai} is
 * recorded by adding its tool and purpose to what is declared about the article, if they are not there. A text that is
 * written into an empty article by AI counts as AI's altogether; otherwise the declared share stays. Text of the kind
 * {@code imported} makes a new article an imported one. The other kinds are checked, and nothing follows from them.
 *
 * @param kind {@code typed}, {@code ai}, {@code quoted}, {@code imported} or {@code unexplained}
 * @param tool of the kind {@code ai}: the tool's name
 * @param version of the kind {@code ai}: the tool's version
 * @param purpose of the kind {@code ai}: what it was used for; {@code draft} when missing
 * @param source where it was taken from, 2,000 characters at most
 */
record OriginJson(
        @Nullable String kind,
        @Nullable String tool,
        @Nullable String version,
        @Nullable String purpose,
        @Nullable String source) {

    /** The kinds of origins. */
    enum OriginKind {
        TYPED,
        AI,
        QUOTED,
        IMPORTED,
        UNEXPLAINED
    }

    /** @throws BadInput naming what cannot be taken */
    void check() {
        if (kindOf() == OriginKind.AI) {
            use();
        } else if (tool != null || version != null || purpose != null) {
            throw new BadInput("origin.kind", "Tool, version and purpose belong to the kind ai.");
        }
        if (source != null && source.length() > 2_000) {
            throw new BadInput("origin.source", "2,000 characters at most.");
        }
    }

    boolean ai() {
        return kindOf() == OriginKind.AI;
    }

    boolean imported() {
        return kindOf() == OriginKind.IMPORTED;
    }

    /** The declaration with this origin's tool in it. @param whole whether AI wrote all of the article's text */
    Declaration addTo(Declaration declaration, boolean whole) {
        AiUse use = use();
        List<AiUse> uses = new ArrayList<>(declaration.uses());
        if (uses.stream().noneMatch(known -> known.tool().equals(use.tool()) && known.purpose() == use.purpose())) {
            uses.add(use);
        }
        return Declaration.used(whole ? 1 : declaration.share(), uses);
    }

    private AiUse use() {
        AiPurpose what = purpose == null ? AiPurpose.DRAFT : AiJson.purposeOf("origin.purpose", purpose);
        try {
            return new AiUse(Objects.requireNonNullElse(tool, ""), Objects.requireNonNullElse(version, ""), what);
        } catch (BadInput bad) {
            throw new BadInput("origin.tool", bad.reason());
        }
    }

    private OriginKind kindOf() {
        return Arrays.stream(OriginKind.values())
                .filter(known -> Codes.of(known).equals(kind))
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "origin.kind",
                        "The kinds of origins are %s."
                                .formatted(String.join(", ", Codes.of(List.of(OriginKind.values()))))));
    }
}
