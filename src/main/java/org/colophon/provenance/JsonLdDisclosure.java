package org.colophon.provenance;

import org.colophon.disclosure.Responsible;
import tools.jackson.databind.node.ObjectNode;

/**
 * The disclosure in a schema.org {@code NewsArticle}. {@code reviewedBy} and {@code lastReviewed} belong to the
 * {@code WebPage} node, {@code accountablePerson} takes a person only. There is no term for AI itself but the source type.
 */
public final class JsonLdDisclosure {

    private JsonLdDisclosure() {}

    /**
     * Adds the disclosure to an article and to the page that it is on.
     *
     * @param article the {@code NewsArticle} node
     * @param page the {@code WebPage} node below {@code mainEntityOfPage}
     */
    public static void write(ObjectNode article, ObjectNode page, Disclosed disclosed) {
        disclosed.marks().jsonLd().ifPresent(type -> article.put("digitalSourceType", type));
        String backstory = (disclosed.line() + " " + String.join(" ", disclosed.details())).strip();
        if (!backstory.isEmpty()) {
            article.put("backstory", backstory);
        }
        article.put("publishingPrinciples", disclosed.policy());
        Responsible responsible = disclosed.statement().responsible();
        if (responsible.named() && responsible.person()) {
            person(article.putObject("accountablePerson"), responsible.name());
        }
        disclosed.review().ifPresent(review -> {
            person(article.putObject("editor"), review.reviewer());
            person(page.putObject("reviewedBy"), review.reviewer());
            page.put("lastReviewed", review.at().toString().substring(0, 10));
        });
    }

    private static void person(ObjectNode node, String name) {
        node.put("@type", "Person").put("name", name);
    }
}
