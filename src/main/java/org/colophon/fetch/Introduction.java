package org.colophon.fetch;

import java.util.Locale;
import org.colophon.shared.Newsroom;
import org.jspecify.annotations.Nullable;

/** Who asks: what every request says about this newsroom. */
final class Introduction {

    private Introduction() {}

    /** Such as {@code Colophon/1.0 (+https://news.example.org)}; without an address while none is set. */
    static String userAgent(Newsroom newsroom) {
        @Nullable String version = Introduction.class.getPackage().getImplementationVersion();
        String name = "Colophon/" + (version == null ? "dev" : version);
        String host = newsroom.publicUrl().getHost();
        boolean isOpen = host != null && !host.equals("localhost") && !host.startsWith("127.");
        return isOpen ? name + " (+" + newsroom.publicUrl().toASCIIString() + ")" : name;
    }

    /** The paper's language first, then English, then any. */
    static String languages(Newsroom newsroom) {
        String own = Locale.forLanguageTag(newsroom.language()).toLanguageTag();
        return own.equals("en") || own.equals("und") ? "en,*;q=0.5" : own + ",en;q=0.7,*;q=0.5";
    }
}
