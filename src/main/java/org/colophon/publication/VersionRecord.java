package org.colophon.publication;

import java.util.UUID;
import org.colophon.disclosure.AiUse;
import org.colophon.disclosure.MinorChange;
import org.colophon.disclosure.Review;
import org.colophon.disclosure.Statement;
import org.colophon.disclosure.Verdict;
import org.colophon.markup.Markup;
import org.colophon.record.RecordChain;
import org.colophon.record.RecordEntry;
import org.colophon.record.RecordKind;
import org.colophon.record.Records;
import org.colophon.record.WordsDigest;
import org.colophon.shared.Digests;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts versions on record: digests of what they say, and what is known about them. In the transaction of who calls, at
 * its end. docs/records.md describes the members.
 */
@Component
class VersionRecord {

    private static final JsonMapper JSON = new JsonMapper();

    private final RecordChain chain;
    private final Records records;
    private final PublishedTextForms texts;
    private final Markup markup;

    VersionRecord(RecordChain chain, Records records, PublishedTextForms texts, Markup markup) {
        this.chain = chain;
        this.records = records;
        this.texts = texts;
        this.markup = markup;
    }

    /** A version was published. */
    void published(PublishedArticle version) {
        String words = markup.plainText(version.body(), version.references());
        chain.append(new RecordEntry(
                RecordKind.PUBLISHED,
                version.id().value(),
                version.number(),
                members(version),
                texts.canonical(version).sha256(),
                WordsDigest.sha256(words).orElse(null)));
    }

    /** Readers do not see a version any more. */
    void retracted(PublishedArticle version, Retraction retraction) {
        ObjectNode members = JSON.createObjectNode();
        members.put("path", retraction.path());
        members.putObject("retraction")
                .put("kind", retraction.kind().code())
                .put("at", retraction.at().toString())
                .putObject("notice")
                .put("sha256", Digests.sha256(retraction.notice()));
        chain.append(new RecordEntry(
                RecordKind.RETRACTED,
                version.id().value(),
                version.number(),
                members,
                texts.canonical(version).sha256(),
                null));
    }

    /** A passage was removed from a version that is on record. Where its text is the same, there is nothing to say. */
    void removed(PublishedArticle before, PublishedArticle after) {
        UUID article = after.id().value();
        String was = texts.canonical(before).sha256();
        String is = texts.canonical(after).sha256();
        if (!was.equals(is) && records.published(article, after.number()).isPresent()) {
            ObjectNode members = JSON.createObjectNode();
            members.putObject("removed").put("sha256", was);
            chain.append(new RecordEntry(RecordKind.TEXT_REMOVED, article, after.number(), members, is, null));
        }
    }

    private static ObjectNode members(PublishedArticle version) {
        ObjectNode members = JSON.createObjectNode();
        members.put("path", version.path());
        members.put("language", version.language());
        if (version.translationOf() != null) {
            members.put("translationOf", version.translationOf().value().toString());
        }
        members.putObject("headline").put("sha256", Digests.sha256(version.headline()));
        members.put("publishedAt", version.publishedAt().toString());
        members.put("firstPublishedAt", version.firstPublishedAt().toString());
        disclosure(members.putObject("disclosure"), version.disclosure());
        sources(members.putArray("sources"), version);
        notes(members.putArray("notes"), version);
        return members;
    }

    private static void disclosure(ObjectNode disclosure, Statement statement) {
        disclosure.put("state", statement.state().code());
        disclosure.put("share", statement.share());
        ArrayNode uses = disclosure.putArray("uses");
        for (AiUse use : statement.uses()) {
            uses.addObject()
                    .put("tool", use.tool())
                    .put("version", use.version())
                    .put("purpose", use.purpose().code());
        }
        disclosure.put("policy", statement.policy());
        Verdict verdict = statement.verdict();
        if (verdict != null) {
            disclosure
                    .putObject("verdict")
                    .put("kind", verdict.kind().name())
                    .put("jurisdiction", verdict.jurisdiction())
                    .put("rule", verdict.rule());
        }
        if (statement.responsible().named()) {
            disclosure
                    .putObject("responsible")
                    .put("name", statement.responsible().name())
                    .put("contact", statement.responsible().contact());
        }
        Review review = statement.review();
        if (review != null) {
            review(disclosure.putObject("review"), review);
        }
    }

    /** The statement and the words around minor changes are text of a person or the article: their digests only. */
    private static void review(ObjectNode node, Review review) {
        node.put("signOff", review.signOff().toString());
        node.put("reviewer", review.reviewer());
        node.put("role", review.role());
        node.put("at", review.at().toString());
        node.putObject("statement").put("sha256", Digests.sha256(review.statement()));
        node.putObject("signedText").put("sha256", review.signedHash());
        node.put("passages", review.passages());
        node.put("facts", review.facts());
        node.put("words", review.words());
        node.put("seconds", review.seconds());
        node.put("hasty", review.hasty());
        node.put("otherAuthors", review.otherAuthors());
        ArrayNode changes = node.putArray("changes");
        for (MinorChange change : review.changes()) {
            changes.addObject()
                    .put("kind", change.kind())
                    .put("text", change.text())
                    .put("sha256", Digests.sha256(change.before() + "\n" + change.after()));
        }
    }

    private static void sources(ArrayNode sources, PublishedArticle version) {
        for (PublishedSource source : version.sources()) {
            sources.addObject().put("title", source.title()).put("url", source.url());
        }
    }

    private static void notes(ArrayNode notes, PublishedArticle version) {
        for (PublishedNote note : version.notes()) {
            notes.addObject()
                    .put("kind", note.kind())
                    .put("at", note.at().toString())
                    .put("sha256", Digests.sha256(note.text()));
        }
    }
}
