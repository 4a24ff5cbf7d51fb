package org.colophon.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.article.ArticleManuscripts;
import org.colophon.article.Articles;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.PersonId;
import org.colophon.identity.Scope;
import org.colophon.manuscript.ManuscriptId;
import org.colophon.manuscript.Presence;
import org.colophon.manuscript.Submitted;
import org.colophon.manuscript.Texts;
import org.colophon.shared.BadInput;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A manuscript and its edits: what the editor in the browser uses, and programs as well. */
@RestController
@RequestMapping("/api/v1/articles/{id}")
@Tag(name = "Manuscripts")
class ManuscriptApi {

    private final Articles articles;
    private final ArticleManuscripts manuscripts;
    private final ManuscriptResources resources;
    private final EditStreams streams;
    private final Presence presence;

    ManuscriptApi(
            Articles articles,
            ArticleManuscripts manuscripts,
            ManuscriptResources resources,
            EditStreams streams,
            Presence presence) {
        this.articles = articles;
        this.manuscripts = manuscripts;
        this.resources = resources;
        this.streams = streams;
        this.presence = presence;
    }

    /** The edits after a version. */
    record EditsJson(long version, List<StoredEditJson> edits) {}

    /** A whole text to keep beside the manuscript. */
    record CopyInput(
            @Nullable String name,
            @Nullable TextsInput texts,
            @Nullable Long baseVersion) implements Incoming {}

    /** Three whole texts. */
    record TextsInput(
            @Nullable String headline,
            @Nullable String standfirst,
            @Nullable String body) {

        Texts toTexts() {
            return new Texts(
                    Objects.requireNonNullElse(headline, ""),
                    Objects.requireNonNullElse(standfirst, ""),
                    Objects.requireNonNullElse(body, ""));
        }
    }

    /** The id of a kept copy. */
    record KeptJson(UUID id) {}

    /** Where somebody's cursor is; {@code away} says that the tab was closed. */
    record PresenceInput(
            @Nullable String client,
            @Nullable String text,
            @Nullable Long version,
            @Nullable Integer anchor,
            @Nullable Integer head,
            @Nullable Boolean away)
            implements Incoming {}

    @GetMapping("/manuscript")
    @ForTokens(Scope.READ)
    @Operation(
            summary = "Read a manuscript with the origins of its characters",
            description = "`version` reads it as it was at that version; for the people of the article only.")
    ManuscriptJson read(@PathVariable String id, @RequestParam(required = false) @Nullable Long version) {
        ArticleId article = ArticleId.parse(id);
        return resources.of(version == null ? manuscripts.get(article) : manuscripts.at(article, version));
    }

    @PostMapping("/edits")
    @ForTokens(Scope.WRITE)
    @Operation(
            summary = "Store edits",
            description = "Answers with everything stored since `baseVersion`, others' edits included. Sending an edit"
                    + " twice stores it once. 409 where the text has moved on and `rebase` is not set; 410 where the"
                    + " base version is older than the kept log.")
    EditsJson edit(@PathVariable String id, @RequestBody EditsInput edits) {
        PersonId me = CurrentPerson.require().id();
        Submitted result = articles.edit(ArticleId.parse(id), edits.toSubmission(me));
        if (result instanceof Submitted.Missed missed) {
            throw new EditsMissed(missed);
        }
        return json(result.version(), result);
    }

    @GetMapping(path = "/edits", produces = MediaType.APPLICATION_JSON_VALUE)
    @ForTokens(Scope.READ)
    @Operation(
            summary = "Read the edits after a version, or follow them",
            description = "With `Accept: text/event-stream` the answer stays open and sends each edit as it is stored."
                    + " 410 where the version is older than the kept log; others than the people of the article read"
                    + " the edits of the last quarter of an hour.")
    EditsJson edits(@PathVariable String id, @RequestParam long after) {
        List<StoredEditJson> edits = manuscripts.editsAfter(ArticleId.parse(id), after).stream()
                .map(StoredEditJson::of)
                .toList();
        return new EditsJson(edits.isEmpty() ? after : edits.getLast().version(), edits);
    }

    @GetMapping(path = "/edits", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ForTokens(Scope.READ)
    void follow(
            @PathVariable String id,
            @RequestParam long after,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable Long last,
            HttpServletResponse response) {
        long from = last == null ? after : Math.max(last, after);
        manuscripts.requireOpen(ArticleId.parse(id), from);
        streams.follow(manuscript(id), from, response);
    }

    @PostMapping("/presence")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say where the cursor is", description = "Fades after 25 seconds.")
    void presence(@PathVariable String id, @RequestBody PresenceInput here) {
        ManuscriptId manuscript = manuscript(id);
        if (here.client() == null || here.client().isBlank() || here.client().length() > 64) {
            throw new BadInput("client", "Name the client in 1 to 64 characters.");
        }
        if (Boolean.TRUE.equals(here.away())) {
            presence.leave(manuscript, here.client());
            return;
        }
        if (here.version() == null || here.anchor() == null || here.head() == null) {
            throw new BadInput("anchor", "Name text, version, anchor and head.");
        }
        manuscripts.version(ArticleId.parse(id));
        presence.enter(
                manuscript,
                here.client(),
                new Presence.Cursor(
                        EditsInput.textOf("text", here.text()), here.version(), here.anchor(), here.head()));
    }

    @PostMapping("/copies")
    @ForTokens(Scope.WRITE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Keep whole texts beside the manuscript, for somebody to merge")
    KeptJson keep(@PathVariable String id, @RequestBody CopyInput copy) {
        if (copy.texts() == null) {
            throw new BadInput("texts", "Send the texts to keep.");
        }
        return new KeptJson(articles.keep(
                        ArticleId.parse(id),
                        Objects.requireNonNullElse(copy.name(), ""),
                        copy.texts().toTexts(),
                        copy.baseVersion() == null ? 0 : copy.baseVersion())
                .id());
    }

    private static EditsJson json(long version, Submitted result) {
        return new EditsJson(
                version, result.edits().stream().map(StoredEditJson::of).toList());
    }

    private static ManuscriptId manuscript(String id) {
        return new ManuscriptId(ArticleId.parse(id).value());
    }

    static Map<String, Object> problem(Submitted.Missed missed) {
        return Map.of(
                "version",
                missed.version(),
                "edits",
                json(missed.version(), missed).edits());
    }
}
