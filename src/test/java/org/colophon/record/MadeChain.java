package org.colophon.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A chain of records and their texts, made without a database from a seed, with keys that change on the way. */
final class MadeChain {

    private static final JsonMapper JSON = new JsonMapper();

    final List<SignedRecord> records = new ArrayList<>();

    /** What an export would have: digest to text. */
    final Map<String, String> texts = new TreeMap<>();

    final List<RecordKey> keys = new ArrayList<>();
    final String head;
    private RecordRows.Head end = new RecordRows.Head(0, "0".repeat(64), Instant.EPOCH);
    private Instant now = Instant.parse("2026-11-01T00:00:00Z");
    private SigningKey key = SigningKey.fresh();

    /** @param many versions, of which every tenth has a passage removed later, and every fiftieth changes the key */
    MadeChain(long seed, int many) {
        Random random = new Random(seed);
        List<UUID> articles = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            if (i % 50 == 49) {
                rotate();
            }
            boolean first = articles.isEmpty() || random.nextInt(3) > 0;
            UUID article = first ? new UUID(random.nextLong(), random.nextLong()) : articles.get(articles.size() - 1);
            int number = first ? 1 : numberOf(article) + 1;
            articles.add(article);
            publish(article, number, "Body %d with é, 漢 and \"quotes\"".formatted(i));
            if (i % 10 == 9) {
                removeFrom(article, number);
            }
        }
        keys.addFirst(key.open());
        head = HeadStatement.of(end, now, key);
    }

    private int numberOf(UUID article) {
        return records.stream()
                .filter(one -> one.article().equals(article))
                .mapToInt(SignedRecord::number)
                .max()
                .orElse(0);
    }

    private void publish(UUID article, int number, String body) {
        ObjectNode members = JSON.createObjectNode();
        members.put("path", "/articles/a-" + number).put("language", "en");
        members.putObject("disclosure").put("state", "ai-assisted").put("share", 1.0 / number);
        add(new RecordEntry(RecordKind.PUBLISHED, article, number, members, keep(body), null));
    }

    private void removeFrom(UUID article, int number) {
        SignedRecord last = records.getLast();
        texts.remove(last.textSha256());
        ObjectNode members = JSON.createObjectNode();
        members.putObject("removed").put("sha256", last.textSha256());
        String without = keep("Body " + records.size() + " with \u2588\u2588\u2588");
        add(new RecordEntry(RecordKind.TEXT_REMOVED, article, number, members, without, null));
    }

    private String keep(String body) {
        String text = CanonicalJson.text(JSON.writeValueAsString(Map.of("body", body)));
        String digest = CanonicalJson.sha256(text);
        texts.put(digest, text);
        return digest;
    }

    private void rotate() {
        keys.addFirst(new RecordKey(key.open().x(), null, now));
        key = SigningKey.fresh();
    }

    private void add(RecordEntry entry) {
        now = now.plusSeconds(60);
        SignedRecord one = RecordSeal.next(entry, end, now, key);
        records.add(one);
        end = new RecordRows.Head(one.sequence(), one.sha256(), now);
    }

    KeySet keySet() {
        return new KeySet(keys);
    }

    List<String> lines() {
        return records.stream().map(SignedRecord::envelope).toList();
    }

    RecordTextSet textSet() {
        RecordTextSet set = new RecordTextSet();
        set.expectAll();
        texts.forEach(set::add);
        return set;
    }

    Verification verify(List<String> lines) {
        return verify(lines, textSet());
    }

    Verification verify(List<String> lines, RecordTextSet texts) {
        RecordVerifier verifier = new RecordVerifier(keySet(), texts);
        verifier.end(head);
        lines.forEach(verifier::next);
        return verifier.finish();
    }
}
