package org.colophon.disclosure;

import org.colophon.manuscript.text.AiPurpose;
import org.colophon.shared.BadInput;

/**
 * One tool used for one purpose.
 *
 * @param tool the tool's name, 1 to 120 characters
 * @param version its version; may be empty
 */
public record AiUse(String tool, String version, AiPurpose purpose) {

    /** @throws BadInput when the tool has no name or a text is too long */
    public AiUse {
        tool = tool.strip();
        version = version.strip();
        if (tool.isEmpty() || tool.length() > 120 || tool.chars().anyMatch(Character::isISOControl)) {
            throw new BadInput("ai", "Name the AI tool in 1 to 120 characters.");
        }
        if (version.length() > 60 || version.chars().anyMatch(Character::isISOControl)) {
            throw new BadInput("ai", "Give the tool's version in 60 characters at most.");
        }
    }
}
