package org.colophon.search;

import org.colophon.publication.PublishedSummary;

/** An article to read next. @param reason the main reason, such as that both are about the harbour bridge */
public record RelatedArticle(PublishedSummary article, RelatedReason reason) {}
