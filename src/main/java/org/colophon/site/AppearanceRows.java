package org.colophon.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.shared.Coded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decisions on the appearance, and logos, in the database. They are added and never changed. */
@Component
class AppearanceRows {

    private static final String SELECT =
            "select a.*, l.width, l.height from appearance a left join logo l on l.name = a.logo ";

    private final JdbcClient jdbc;

    AppearanceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Appearance> last() {
        return jdbc.sql(SELECT + "where a.number = (select max(number) from appearance)")
                .query(AppearanceRows::appearance)
                .optional();
    }

    Optional<Appearance> byNumber(int number) {
        return jdbc.sql(SELECT + "where a.number = :number")
                .param("number", number)
                .query(AppearanceRows::appearance)
                .optional();
    }

    void add(Appearance one, Instant at, UUID by) {
        LogoImage logo = one.logo();
        jdbc.sql("insert into appearance (number, name, tagline, accent, accent_dark, typeface, logo, logo_on_dark,"
                        + " footer_links, footer_text, decided_at, decided_by) values (:number, :name, :tagline,"
                        + " :accent, :dark, :typeface, :logo, :onDark, :links, :footer, :at, :by)")
                .param("number", one.number())
                .param("name", one.name())
                .param("tagline", one.tagline())
                .param("accent", one.accent())
                .param("dark", one.accentDark())
                .param("typeface", one.typeface().code())
                .param("logo", logo == null ? "" : logo.name())
                .param("onDark", one.logoOnDark())
                .param("links", written(one.links()))
                .param("footer", one.footer())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    Optional<Logo> logo(String name) {
        return jdbc.sql("select name, width, height, content from logo where name = :name")
                .param("name", name)
                .query((row, number) -> new Logo(
                        new LogoImage(row.getString("name"), row.getInt("width"), row.getInt("height")),
                        row.getBytes("content")))
                .optional();
    }

    void addLogo(LogoImage image, byte[] content) {
        jdbc.sql("insert into logo (name, width, height, content) values (:name, :width, :height, :content)")
                .param("name", image.name())
                .param("width", image.width())
                .param("height", image.height())
                .param("content", content)
                .update();
    }

    private static Appearance appearance(ResultSet row, int number) throws SQLException {
        String logo = row.getString("logo");
        return new Appearance(
                row.getInt("number"),
                row.getString("name"),
                row.getString("tagline"),
                row.getString("accent"),
                row.getString("accent_dark"),
                Coded.find(Typeface.class, row.getString("typeface")).orElse(Typeface.OLD_STYLE),
                logo.isEmpty() ? null : new LogoImage(logo, row.getInt("width"), row.getInt("height")),
                row.getBoolean("logo_on_dark"),
                read(row.getString("footer_links")),
                row.getString("footer_text"));
    }

    private static String written(List<FooterLink> links) {
        return links.stream().map(link -> link.words() + "\t" + link.address()).collect(Collectors.joining("\n"));
    }

    private static List<FooterLink> read(String links) {
        return links.lines()
                .map(line -> line.split("\t", 2))
                .map(parts -> new FooterLink(parts[0], parts[1]))
                .toList();
    }
}
