package org.colophon.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Says what a decision on the appearance changed, for the audit log. */
final class AppearanceTexts {

    private AppearanceTexts() {}

    static String changes(Appearance before, Appearance after) {
        List<String> said = new ArrayList<>();
        compare(said, "Name", before.name(), after.name());
        compare(said, "Tagline", before.tagline(), after.tagline());
        compare(said, "Colour", before.accent(), after.accent());
        compare(said, "Colour in the dark", before.accentDark(), after.accentDark());
        compare(said, "Type", before.typeface().title(), after.typeface().title());
        if (!Objects.equals(before.logo(), after.logo()) || before.logoOnDark() != after.logoOnDark()) {
            said.add("Logo changed");
        }
        if (!before.links().equals(after.links()) || !before.footer().equals(after.footer())) {
            said.add("Footer changed");
        }
        return said.isEmpty() ? "Nothing differs." : String.join(". ", said) + ".";
    }

    private static void compare(List<String> said, String what, String before, String after) {
        if (!before.equals(after)) {
            said.add("%s: %s → %s".formatted(what, shown(before), shown(after)));
        }
    }

    private static String shown(String value) {
        return value.isEmpty() ? "as it comes" : value;
    }
}
