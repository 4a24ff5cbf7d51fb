package org.colophon.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import org.colophon.article.ArticleId;
import org.colophon.identity.Scope;
import org.colophon.publication.EarlierVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Closes an earlier version of an article to readers, or opens it again. */
@RestController
@RequestMapping("/api/v1/articles/{id}/versions")
@Tag(name = "Publishing")
class VersionsApi {

    /** Why, for the newsroom. */
    record HideInput(@Nullable String reason) implements Incoming {}

    private final EarlierVersions versions;

    VersionsApi(EarlierVersions versions) {
        this.versions = versions;
    }

    @PostMapping("/{number}/hide")
    @ForTokens(Scope.PUBLISH)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Let readers open an earlier version no more",
            description = "It stays on record. The version that readers see now cannot be hidden.")
    void hide(@PathVariable String id, @PathVariable int number, @RequestBody HideInput input) {
        versions.hide(ArticleId.parse(id), number, Objects.requireNonNullElse(input.reason(), ""));
    }

    @PostMapping("/{number}/show")
    @ForTokens(Scope.PUBLISH)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Let readers open an earlier version again that was hidden",
            description = "Versions from before a retraction stay closed.")
    void show(@PathVariable String id, @PathVariable int number) {
        versions.show(ArticleId.parse(id), number);
    }
}
