package org.colophon.history;

import org.colophon.markup.SafeHtml;

/** Two points of an article in one page: the newer as readers see it, with what was added and removed. */
public record ComparedPage(SafeHtml headline, SafeHtml standfirst, SafeHtml body) {}
