package org.colophon.article;

/** Says that a slug belongs to an article for a reason this package does not know, such as an old link that redirects. */
public interface SlugGuard {

    /** Whether the slug belongs to an article other than this one. */
    boolean belongsToAnother(String slug, ArticleId article);
}
