package org.colophon.reader.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.colophon.shared.Slug;

/**
 * The frame of one page: what goes into its head and what its masthead marks.
 *
 * @param title what the page is called, without the paper's name
 * @param description one sentence for search engines and previews; may be empty
 * @param path where it stands, from the root; also where signing in leads back to
 * @param section slug of the section to mark in the navigation; may be empty
 * @param feed path below which its feeds stand, such as {@code /sections/news/}; empty where it has none
 * @param indexed whether search engines may list it
 * @param front whether it is the front page, which has the large masthead
 * @param query what the search box holds
 */
public record Frame(
        Site site,
        String title,
        String description,
        String path,
        String section,
        String feed,
        boolean indexed,
        boolean front,
        String query) {

    /** A page that search engines may list. */
    public static Frame of(Site site, String title, String path) {
        return new Frame(site, title, "", path, "", "", true, false, "");
    }

    /** A page for people only: forms, results, errors. */
    public static Frame unlisted(Site site, String title, String path) {
        return new Frame(site, title, "", path, "", "", false, false, "");
    }

    /** The front page. */
    public static Frame front(Site site, String path) {
        return new Frame(site, "", "", path, "", "/", true, true, "");
    }

    /** The same with a description. */
    public Frame about(String text) {
        return new Frame(site, title, text, path, section, feed, indexed, front, query);
    }

    /** The same within a section; a slug that is not one marks nothing. */
    public Frame in(String slug) {
        return new Frame(site, title, description, path, Slug.isValid(slug) ? slug : "", feed, indexed, front, query);
    }

    /** The same with feeds below this path. */
    public Frame feeding(String below) {
        return new Frame(site, title, description, path, section, below, indexed, front, query);
    }

    /** The same with this in the search box. */
    public Frame searching(String words) {
        return new Frame(site, title, description, path, section, feed, indexed, front, words);
    }

    /** The interface's texts. */
    public Words words() {
        return site.words();
    }

    /** The absolute address. */
    public String address() {
        return site.newsroom().link(path);
    }

    /** The path as the value of a query parameter. */
    public String encodedPath() {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /** The text of the title element. */
    public String fullTitle() {
        return title.isEmpty() ? site.name() : title + " – " + site.name();
    }
}
