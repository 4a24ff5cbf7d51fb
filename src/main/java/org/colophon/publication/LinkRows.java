package org.colophon.publication;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.markup.Markup;
import org.colophon.shared.Newsroom;
import org.colophon.shared.Slug;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * To which articles of this site published articles link, by the address that stands in their text: an address leads to
 * its article also when that is published later, or under another slug. In the transaction of who calls.
 */
@Component
class LinkRows {

    /** The renderer escapes quotes in text, so this is always an attribute. */
    private static final Pattern HREF = Pattern.compile("href=\"([^\"]*)\"");

    private static final Pattern ARTICLE = Pattern.compile("/articles/([^/?#]+)/?(?:[?#].*)?");
    private static final int MOST = 1_000;

    private final JdbcClient jdbc;
    private final Markup markup;
    private final Newsroom newsroom;

    LinkRows(JdbcClient jdbc, Markup markup, Newsroom newsroom) {
        this.jdbc = jdbc;
        this.markup = markup;
        this.newsroom = newsroom;
    }

    /** Keeps the links of a version in the place of those of the version before. */
    void note(PublishedArticle version) {
        UUID id = version.id().value();
        forget(id);
        slugs(version)
                .forEach(slug -> jdbc.sql("insert into article_link (article_id, target_slug) values (:id, :slug)")
                        .param("id", id)
                        .param("slug", slug)
                        .update());
    }

    void forget(UUID article) {
        jdbc.sql("delete from article_link where article_id = :id")
                .param("id", article)
                .update();
    }

    /** How many published articles link to this one, itself left out. */
    long count(UUID target) {
        return jdbc.sql("""
                        select count(distinct l.article_id) from article_link l
                        join published_slug s on s.slug = l.target_slug
                        where s.article_id = :target and l.article_id <> :target""").param("target", target).query(Long.class).single();
    }

    /** The next of them in the order of their ids. */
    List<UUID> linking(UUID target, UUID after, int limit) {
        return jdbc.sql("""
                        select distinct l.article_id from article_link l
                        join published_slug s on s.slug = l.target_slug
                        where s.article_id = :target and l.article_id <> :target and l.article_id > :after
                        order by l.article_id fetch first :limit rows only""")
                .param("target", target)
                .param("after", after)
                .param("limit", limit)
                .query((row, line) -> row.getObject(1, UUID.class))
                .list();
    }

    /** The slugs of the articles that a version links to, each once, 1,000 at most. */
    Set<String> slugs(PublishedArticle version) {
        Set<String> slugs = new TreeSet<>();
        Matcher link = HREF.matcher(
                markup.article(version.body(), version.references()).html().value());
        while (link.find() && slugs.size() < MOST) {
            Matcher path = ARTICLE.matcher(path(link.group(1)));
            if (path.matches()) {
                String slug = decoded(path.group(1));
                if (Slug.isValid(slug)) {
                    slugs.add(slug);
                }
            }
        }
        return slugs;
    }

    /** An address of this site without its beginning; any other as it is. */
    private String path(String address) {
        String site = newsroom.link("/");
        return address.regionMatches(true, 0, site, 0, site.length()) ? address.substring(site.length() - 1) : address;
    }

    private static String decoded(String slug) {
        try {
            return URLDecoder.decode(slug, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
