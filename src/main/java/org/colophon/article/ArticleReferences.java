package org.colophon.article;

/** Gives the facts and sources that an article's text may refer to. The feature that keeps them implements this. */
public interface ArticleReferences {

    /** Reads them once, with a number of queries that does not grow with the number of facts. */
    DraftReferences of(ArticleId article, String language);
}
