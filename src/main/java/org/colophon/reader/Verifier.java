package org.colophon.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.article.ArticleId;
import org.colophon.markup.Markup;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.PublishedArticles;
import org.colophon.publication.PublishedTextForms;
import org.colophon.publication.Retractions;
import org.colophon.reader.page.Checked;
import org.colophon.record.CanonicalJson;
import org.colophon.record.RecordFinding;
import org.colophon.record.RecordKeys;
import org.colophon.record.RecordTextSet;
import org.colophon.record.RecordVerifier;
import org.colophon.record.Records;
import org.colophon.record.SignedRecord;
import org.colophon.record.Verification;
import org.colophon.record.WordsDigest;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells readers whether something is on the newsroom's record: an article's link, its text, or a record. */
@Component
class Verifier {

    private static final Pattern LINK = Pattern.compile("(?:^|[/\\s])articles/([a-z0-9-]{1,200})");
    private static final Pattern PARAGRAPH = Pattern.compile("\\R\\s*");

    /** So many lines above the text may be headline, names and dates. */
    private static final int HEAD_LINES = 8;

    private static final int SHOWN = 5;

    private final PublishedArticles published;
    private final Retractions retractions;
    private final PublishedTextForms texts;
    private final Records records;
    private final RecordKeys keys;
    private final Markup markup;
    private final JsonMapper mapper = JsonMapper.builder().build();

    Verifier(
            PublishedArticles published,
            Retractions retractions,
            PublishedTextForms texts,
            Records records,
            RecordKeys keys,
            Markup markup) {
        this.published = published;
        this.retractions = retractions;
        this.texts = texts;
        this.records = records;
        this.keys = keys;
        this.markup = markup;
    }

    /** What is known of this. @param what as somebody pasted it, not blank */
    Checked check(String what) {
        String given = what.strip();
        if (given.startsWith("{")) {
            return record(given);
        }
        Matcher link = LINK.matcher(given);
        return given.lines().count() == 1 && given.length() < 500 && link.find() ? link(link.group(1)) : text(given);
    }

    private Checked link(String slug) {
        Optional<PublishedArticle> article =
                published.bySlug(slug).or(() -> published.movedTo(slug).flatMap(published::bySlug));
        if (article.isEmpty()) {
            return Checked.nothing(retractions.bySlug(slug).isPresent() ? "retracted" : "no-article");
        }
        PublishedArticle now = article.get();
        return records.published(now.id().value(), now.number())
                .map(record -> checked(record, now))
                .orElseGet(() -> Checked.nothing("not-yet"));
    }

    private Checked text(String given) {
        String rest = given;
        for (int i = 0; i <= HEAD_LINES; i++) {
            List<SignedRecord> found = WordsDigest.sha256(rest)
                    .map(words -> records.withWords(words, SHOWN))
                    .orElse(List.of());
            if (!found.isEmpty()) {
                SignedRecord newest = found.getFirst();
                return published
                        .byId(new ArticleId(newest.article()))
                        .map(article -> checked(newest, article))
                        .orElseGet(() -> Checked.nothing("retracted"));
            }
            Matcher end = PARAGRAPH.matcher(rest);
            if (!end.find()) {
                break;
            }
            rest = rest.substring(end.end());
        }
        return Checked.nothing("no-text");
    }

    private Checked record(String given) {
        long sequence;
        try {
            JsonNode json = mapper.readTree(given);
            sequence = json.path("record").path("sequence").asLong(0);
        } catch (JacksonException e) {
            return Checked.nothing("no-json");
        }
        Optional<SignedRecord> own = records.bySequence(sequence);
        List<String> wrong = new ArrayList<>(findings(verify(given, new RecordTextSet())));
        if (own.isEmpty() || !own.get().envelope().equals(canonical(given))) {
            return new Checked(false, "other-record", wrong, "", "", 0, 0, false);
        }
        return published
                .byId(new ArticleId(own.get().article()))
                .map(article -> checked(own.get(), article))
                .orElseGet(() -> new Checked(
                        wrong.isEmpty(), "record", wrong, "", "", own.get().number(), sequence, false));
    }

    /** The record itself, its place behind the one before it, and the text where it is the one that readers see. */
    private Checked checked(SignedRecord record, PublishedArticle now) {
        boolean newest = record.number() == now.number();
        RecordTextSet set = new RecordTextSet();
        if (newest) {
            set.add(record.textSha256(), texts.canonical(now).json());
        }
        Verification result = verify(record.envelope(), set);
        List<String> wrong = new ArrayList<>(findings(result));
        boolean follows = record.sequence() == 1
                || records.bySequence(record.sequence() - 1)
                        .map(before -> record.document().contains("\"previous\":\"" + before.sha256() + "\""))
                        .orElse(false);
        if (!follows) {
            wrong.add("It does not follow the record before it.");
        }
        return new Checked(
                wrong.isEmpty(),
                newest ? "on-record" : "earlier",
                wrong,
                now.path(),
                markup.plainInline(now.headline(), now.references()),
                record.number(),
                record.sequence(),
                newest);
    }

    private Verification verify(String envelope, RecordTextSet set) {
        RecordVerifier verifier = new RecordVerifier(keys.keySet(), set);
        verifier.next(envelope);
        return verifier.finish();
    }

    private static List<String> findings(Verification result) {
        return result.findings().stream().map(RecordFinding::line).toList();
    }

    private static String canonical(String json) {
        try {
            return CanonicalJson.text(json);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
