package org.colophon.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.identity.Scope;
import org.colophon.provenance.ApiDisclosure;
import org.colophon.provenance.Disclosed;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.Publisher;
import org.colophon.shared.Newsroom;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Makes an article what readers see. */
@RestController
@RequestMapping("/api/v1/articles/{id}/publish")
@Tag(name = "Publishing")
class PublishingApi {

    /** A published version. @param number 1 for the first. @param url where readers find it */
    record VersionJson(UUID id, int number, String url, String slug, ApiDisclosure disclosure) {}

    private final Publisher publisher;
    private final Newsroom newsroom;

    PublishingApi(Publisher publisher, Newsroom newsroom) {
        this.publisher = publisher;
        this.newsroom = newsroom;
    }

    @PostMapping
    @ForTokens(Scope.PUBLISH)
    @Operation(
            summary = "Publish the article as it stands",
            description = "Runs the checks first. When a required one fails, the answer is 422 with the `findings`.")
    VersionJson publish(@PathVariable String id) {
        PublishedArticle version = publisher.publish(ArticleId.parse(id));
        return new VersionJson(
                version.id().value(),
                version.number(),
                newsroom.link(version.path()),
                version.slug(),
                ApiDisclosure.of(Disclosed.of(version, newsroom)));
    }
}
