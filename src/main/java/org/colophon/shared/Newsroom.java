package org.colophon.shared;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this newsroom is set up: the {@code colophon.*} settings.
 *
 * @param name the paper's name as readers see it
 * @param publicUrl where readers reach it; every absolute link is made from this, never from a request's Host header
 * @param home the folder that holds database, media and search index
 * @param zone the newsroom's time zone; times are stored in UTC and shown in this
 * @param language the paper's main language as a BCP 47 tag
 */
@ConfigurationProperties("colophon")
public record Newsroom(
        @DefaultValue("Colophon") String name,
        @DefaultValue("http://localhost:8080") URI publicUrl,
        @DefaultValue("./data") Path home,
        @DefaultValue("UTC") ZoneId zone,
        @DefaultValue("en") String language) {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);

    /**
     * The absolute address of a path on the public site.
     *
     * @param path begins with a slash
     */
    public String link(String path) {
        String base = publicUrl.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }

    /** A time as the newsroom reads it, in its own zone: "12 Nov 2026, 07:30". */
    public String shown(Instant time) {
        return SHOWN.format(time.atZone(zone));
    }

    /** Whether readers come over TLS, so that cookies may and must be marked secure. */
    public boolean secure() {
        return "https".equals(publicUrl.getScheme());
    }
}
