package org.colophon.api;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.colophon.disclosure.AiUse;
import org.colophon.disclosure.Declaration;
import org.colophon.manuscript.text.AiPurpose;
import org.colophon.shared.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * What the desk declares about AI, the same going in and coming out.
 *
 * @param used whether AI had a part in it; follows from {@code uses} when missing
 * @param automated whether a program made it from data, without AI; then nothing else is said
 * @param share the part of the words that AI wrote, 0 to 1
 */
record AiJson(
        @Nullable Boolean used,
        @Nullable Boolean automated,
        @Nullable Double share,
        @Nullable List<Use> uses) {

    /** A tool and what it was used for. @param purpose such as {@code draft} or {@code translate} */
    record Use(
            @Nullable String tool,
            @Nullable String version,
            @Nullable String purpose) {

        static Use of(AiUse use) {
            return new Use(use.tool(), use.version(), use.purpose().code());
        }

        AiUse toUse() {
            return new AiUse(
                    Objects.requireNonNullElse(tool, ""),
                    Objects.requireNonNullElse(version, ""),
                    purposeOf("purpose", Objects.requireNonNullElse(purpose, "")));
        }
    }

    /** Null where nothing has been declared. */
    static @Nullable AiJson of(Declaration declaration) {
        return declaration.kind() == Declaration.Kind.NOT_DECLARED
                ? null
                : new AiJson(
                        declaration.kind() == Declaration.Kind.AI_USED,
                        declaration.kind() == Declaration.Kind.AUTOMATED,
                        declaration.share(),
                        declaration.uses().stream().map(Use::of).toList());
    }

    /** @throws BadInput naming what cannot be taken */
    Declaration toDeclaration() {
        List<AiUse> named = Fields.each("ai.uses", Objects.requireNonNullElse(uses, List.of()), Use::toUse);
        if (automated != null && automated) {
            if ((used != null && used) || !named.isEmpty() || (share != null && share > 0)) {
                throw new BadInput("ai.automated", "Made from data without AI, or with AI tools: say one of the two.");
            }
            return Declaration.MADE_FROM_DATA;
        }
        if (used == null && named.isEmpty()) {
            throw new BadInput("ai.used", "Say whether AI was used: true or false.");
        }
        Declaration.Kind kind = used == null || used ? Declaration.Kind.AI_USED : Declaration.Kind.NO_AI;
        return new Declaration(kind, share == null ? 0 : share, named);
    }

    /** @throws BadInput when there is no such purpose */
    static AiPurpose purposeOf(String field, String code) {
        return AiPurpose.of(code)
                .orElseThrow(() -> new BadInput(
                        field,
                        "The purposes are %s."
                                .formatted(Arrays.stream(AiPurpose.values())
                                        .map(AiPurpose::code)
                                        .collect(Collectors.joining(", ")))));
    }
}
