package org.colophon.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.colophon.identity.PersonId;
import org.colophon.manuscript.text.AiPurpose;
import org.colophon.manuscript.text.Origin;
import org.colophon.shared.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * Where text comes from. Going in it is what the client says; coming out it is what the newsroom holds for true.
 *
 * @param kind {@code typed}, {@code ai}, {@code quoted}, {@code imported} or {@code unexplained}
 * @param tool of the kind {@code ai}: the tool's name
 * @param version of the kind {@code ai}: the tool's version
 * @param purpose of the kind {@code ai}: what it was used for; {@code draft} when missing
 * @param source of the kind {@code quoted}: where it was taken from, 2,000 characters at most
 * @param person who typed it or brought it in; only coming out, ignored going in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OriginJson(
        @Nullable String kind,
        @Nullable String tool,
        @Nullable String version,
        @Nullable String purpose,
        @Nullable String source,
        @Nullable String person) {

    static OriginJson of(Origin origin) {
        return new OriginJson(
                Codes.of(origin.kind()),
                orNull(origin.tool()),
                orNull(origin.version()),
                origin.purpose() == null ? null : origin.purpose().code(),
                orNull(origin.source()),
                origin.person() == null ? null : origin.person().toString());
    }

    /** @throws BadInput naming what cannot be taken */
    Origin toOrigin(PersonId by) {
        Origin.Kind known = kindOf();
        AiPurpose used = null;
        if (known == Origin.Kind.AI) {
            used = purpose == null ? AiPurpose.DRAFT : AiJson.purposeOf("origin.purpose", purpose);
        } else if (purpose != null) {
            throw new BadInput("origin.kind", "Tool, version and purpose belong to the kind ai.");
        }
        return new Origin(known, by, orEmpty(tool), orEmpty(version), used, orEmpty(source), false);
    }

    boolean ai() {
        return kindOf() == Origin.Kind.AI;
    }

    private Origin.Kind kindOf() {
        return Arrays.stream(Origin.Kind.values())
                .filter(known -> Codes.of(known).equals(kind))
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "origin.kind",
                        "The kinds of origins are %s."
                                .formatted(String.join(", ", Codes.of(List.of(Origin.Kind.values()))))));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
