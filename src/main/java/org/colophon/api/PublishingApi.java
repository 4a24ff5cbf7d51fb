package org.colophon.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.identity.Scope;
import org.colophon.provenance.ApiDisclosure;
import org.colophon.provenance.Disclosed;
import org.colophon.publication.Change;
import org.colophon.publication.ChangeKind;
import org.colophon.publication.ErrorCause;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.Publisher;
import org.colophon.shared.BadInput;
import org.colophon.shared.Coded;
import org.colophon.shared.Newsroom;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Makes an article what readers see. */
@RestController
@RequestMapping("/api/v1/articles/{id}/publish")
@Tag(name = "Publishing")
class PublishingApi {

    /** A published version. @param number 1 for the first. @param url where readers find it */
    record VersionJson(UUID id, int number, String url, String slug, ApiDisclosure disclosure) {}

    /** What may be said when publishing. */
    record PublishInput(@Nullable ChangeInput change) implements Incoming {}

    /**
     * What the next version changes for readers.
     *
     * @param kind {@code minor}, {@code update}, {@code clarification} or {@code correction}
     * @param note what readers are told, in plain text
     * @param cause of an error: {@code reporting}, {@code source}, {@code editing}, {@code ai-tool}, {@code production} or
     *     {@code other}
     */
    record ChangeInput(
            @Nullable String kind,
            @Nullable String note,
            @Nullable String cause) {

        Change read() {
            ChangeKind known = Coded.find(ChangeKind.class, Objects.requireNonNullElse(kind, ""))
                    .orElseThrow(() ->
                            new BadInput("kind", "The kind is one of minor, update, clarification and correction."));
            ErrorCause from = cause == null
                    ? null
                    : Coded.find(ErrorCause.class, cause)
                            .orElseThrow(() -> new BadInput(
                                    "cause",
                                    "The cause is one of reporting, source, editing, ai-tool, production and other."));
            return new Change(known, Objects.requireNonNullElse(note, ""), from);
        }
    }

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
            description = "Runs the checks first. When a required one fails, the answer is 422 with the `findings`. "
                    + "The body is optional: `change` says what the next version of a published article changes.")
    VersionJson publish(@PathVariable String id, @RequestBody(required = false) @Nullable PublishInput input) {
        ChangeInput change = input == null ? null : input.change();
        PublishedArticle version =
                publisher.publish(ArticleId.parse(id), change == null ? Change.MINOR : change.read());
        return new VersionJson(
                version.id().value(),
                version.number(),
                newsroom.link(version.path()),
                version.slug(),
                ApiDisclosure.of(Disclosed.of(version, newsroom)));
    }
}
