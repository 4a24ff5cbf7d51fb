package org.colophon.search;

import org.colophon.publication.PublishedSummary;

/** An article to read next. @param reason the main reason in a few words, such as "also about the harbour bridge" */
public record RelatedArticle(PublishedSummary article, String reason) {}
