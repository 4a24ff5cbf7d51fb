package org.colophon.search;

import java.util.Map;

/**
 * An article for which related ones are wanted.
 *
 * @param text headline, standfirst and body as plain text
 * @param facts the marks of its facts (see {@link Card}) with the labels to print
 * @param topics slugs with the names to print
 * @param marks its sources, the names in it and its series
 * @param sectionName the section's name as printed, or empty
 * @param indexed whether its own text is part of the index
 */
record Story(
        Card card,
        String headline,
        String text,
        Map<String, String> facts,
        Map<String, String> topics,
        Marks marks,
        String sectionName,
        boolean indexed) {}
