package org.colophon.site;

/** What a link to a standing page needs. */
public record PageTitle(String slug, String title) {

    /** Where the page stands on the public site. */
    public String path() {
        return "/" + slug;
    }
}
