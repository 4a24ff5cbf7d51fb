package org.colophon.sourcing;

import java.util.Set;
import java.util.regex.Pattern;
import org.colophon.shared.BadInput;
import org.colophon.shared.Slug;

/** The name by which an article calls a fact or a source: kebab-case, at most 80 characters. */
final class Key {

    private static final Pattern VALID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MAX = 80;

    private Key() {}

    /** @throws BadInput when it is not a key */
    static String checked(String key, String field) {
        String clean = key.strip();
        if (clean.length() > MAX || !VALID.matcher(clean).matches()) {
            throw new BadInput(
                    field, "A key has lower-case letters, digits and hyphens, such as contract-value, 80 at most.");
        }
        return clean;
    }

    /** A free key made of a label. */
    static String suggested(String label, String fallback, Set<String> taken) {
        String slug = Slug.from(label, fallback).value();
        String base =
                slug.length() > 60 ? Slug.from(slug.substring(0, 60), fallback).value() : slug;
        String key = base;
        for (int n = 2; taken.contains(key); n++) {
            key = base + "-" + n;
        }
        return key;
    }
}
