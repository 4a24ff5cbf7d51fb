package org.colophon.fetch;

import java.net.URI;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes what a stranger's page says fit to be stored and shown. */
final class Texts {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}&&[^\\u200c\\u200d]]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

    private Texts() {}

    /** One line without control characters, and not too long; may be empty. */
    static String line(String text) {
        String start = text.length() > PageMetadata.MAX * 10 ? text.substring(0, PageMetadata.MAX * 10) : text;
        String line = SPACES.matcher(UNSEEN.matcher(start).replaceAll(""))
                .replaceAll(" ")
                .strip();
        if (line.length() <= PageMetadata.MAX) {
            return line;
        }
        int end = PageMetadata.MAX - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** A language tag in its usual spelling, also from {@code en_GB}; null if it is none. */
    static @Nullable String language(String stated) {
        try {
            String tag = new Locale.Builder()
                    .setLanguageTag(stated.replace('_', '-'))
                    .build()
                    .toLanguageTag();
            return tag.equals("und") || tag.length() > 35 ? null : tag;
        } catch (IllformedLocaleException e) {
            return null;
        }
    }

    /** An http or https address, relative to that of the page; null if it is none. */
    static @Nullable URI address(String stated, URI base) {
        String text = stated.strip();
        if (text.isEmpty() || text.length() > Target.MAX) {
            return null;
        }
        try {
            URI address = base.resolve(text);
            boolean isWeb = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            boolean isPlain = address.getHost() != null && address.getRawUserInfo() == null;
            return isWeb && isPlain && address.toString().length() <= Target.MAX ? address : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
