package org.colophon.disclosure;

import org.colophon.shared.BadInput;

/**
 * Who holds editorial responsibility for what is published, and how to reach them. The exemption of the EU AI Act
 * (Art. 50(4)) needs a natural or legal person here, whom readers can find.
 *
 * @param name a person, a function ("The standards editor") or a company; empty while none is named
 * @param person whether {@code name} is that of a person
 * @param contact a mail address or an https address; empty while none is given
 */
public record Responsible(String name, boolean person, String contact) {

    /** Nobody is named. */
    public static final Responsible NOBODY = new Responsible("", false, "");

    /** @throws BadInput when a part is too long, or the contact is neither a mail nor a web address */
    public Responsible {
        name = name.strip();
        contact = contact.strip();
        if (name.length() > 120 || name.chars().anyMatch(Character::isISOControl)) {
            throw new BadInput("responsible", "Give the responsible person or function in 120 characters at most.");
        }
        if (!contact.isEmpty() && !reachable(contact)) {
            throw new BadInput("contact", "Give a mail address, or a web address that begins with https://.");
        }
    }

    /** Whether somebody is named and can be reached. */
    public boolean named() {
        return !name.isEmpty() && !contact.isEmpty();
    }

    /** The contact as a link. */
    public String link() {
        return contact.isEmpty() || contact.startsWith("https://") ? contact : "mailto:" + contact;
    }

    private static boolean reachable(String contact) {
        return contact.length() <= 300
                && (contact.matches("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+")
                        || contact.matches("https://[^\\s<>\"]+"));
    }
}
