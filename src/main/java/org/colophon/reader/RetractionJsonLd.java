package org.colophon.reader;

import org.colophon.publication.Retraction;
import org.colophon.reader.page.Trusted;
import org.colophon.reader.page.Words;
import org.colophon.shared.Newsroom;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A retraction for machines: the article with nothing of its text, and a {@code CorrectionComment} that says why. */
@Component
class RetractionJsonLd {

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Newsroom newsroom;

    RetractionJsonLd(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    /** For a retraction that names the article. */
    Trusted write(Retraction retraction) {
        ObjectNode json = mapper.createObjectNode();
        json.put("@context", "https://schema.org");
        json.put("@type", "NewsArticle");
        json.put("url", newsroom.link(retraction.path()));
        json.put("headline", Words.in(retraction.language()).get("note.retraction") + ": " + retraction.headline());
        json.put("inLanguage", retraction.language());
        json.put("creativeWorkStatus", "Retracted");
        json.put("datePublished", retraction.firstPublishedAt().toString());
        json.put("dateModified", retraction.at().toString());
        json.put("version", retraction.number());
        json.putObject("correction")
                .put("@type", "CorrectionComment")
                .put("text", retraction.notice())
                .put("datePublished", retraction.at().toString());
        json.putObject("publisher")
                .put("@type", "NewsMediaOrganization")
                .put("name", newsroom.name())
                .put("url", newsroom.link("/"));
        return Trusted.json(mapper.writeValueAsString(json));
    }
}
