package org.colophon.publication;

import org.colophon.disclosure.AiUse;
import org.colophon.manuscript.text.AiPurpose;
import org.colophon.manuscript.text.Origin;

/**
 * Where text of a published version comes from, without the people.
 *
 * @param kind name of the {@link Origin.Kind}
 * @param tool of AI text, its tool; otherwise empty
 * @param version the tool's; may be empty
 * @param purpose code of the {@link AiPurpose}; otherwise empty
 */
public record PublishedOrigin(String kind, String tool, String version, String purpose) {

    static PublishedOrigin of(Origin origin) {
        AiPurpose purpose = origin.purpose();
        return new PublishedOrigin(
                origin.kind().name(), origin.tool(), origin.version(), purpose == null ? "" : purpose.code());
    }

    /** The tool and what it was used for. Asked of AI text only. */
    public AiUse use() {
        return new AiUse(tool, version, AiPurpose.of(purpose).orElse(AiPurpose.DRAFT));
    }

    /** The origin of AI text. */
    Origin toOrigin() {
        return Origin.ai(null, tool, version, AiPurpose.of(purpose).orElse(AiPurpose.DRAFT));
    }

    /** Whether an AI tool wrote it. */
    public boolean ai() {
        return kind.equals(Origin.Kind.AI.name());
    }
}
