package org.colophon.search;

import org.colophon.markup.SafeHtml;
import org.colophon.publication.PublishedSummary;

/** One article found. @param passage the place in the text that matches, with the words marked; may be empty */
public record SearchHit(PublishedSummary article, SafeHtml passage) {}
