package org.colophon.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.colophon.record.RecordFinding.Kind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is changed in a record, its place or its text, is found, and the right record is named. */
class RecordVerifierTest {

    private static final int MANY = 220;
    private static final JsonMapper JSON = new JsonMapper();

    private static final MadeChain LONG = new MadeChain(5, MANY);

    private final MadeChain chain = new MadeChain(8, 60);
    private final List<String> lines = chain.lines();
    private final Random random = new Random(7);

    private void assertFound(Verification result, Kind kind, long sequence) {
        assertThat(result.findings())
                .as(result.toString())
                .extracting(RecordFinding::kind, RecordFinding::sequence)
                .contains(org.assertj.core.groups.Tuple.tuple(kind, sequence));
        assertThat(result.findings()).allMatch(finding -> finding.sequence() == sequence, "names record " + sequence);
    }

    private List<String> with(int index, String line) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(index, line);
        return changed;
    }

    @Test
    void what_nobody_touched_is_verified_over_five_keys_and_with_removed_texts() {
        List<String> all = LONG.lines();
        Verification result = LONG.verify(all);
        assertThat(result.findings()).isEmpty();
        assertThat(result.records()).isEqualTo(MANY + MANY / 10);
        assertThat(result.last()).isEqualTo(MANY + MANY / 10);
        assertThat(result.texts()).isEqualTo(MANY);
        assertThat(result.notes()).hasSize(21).anyMatch(note -> note.contains("by record 11"));
        assertThat(LONG.keys).hasSize(5);
        all.forEach(line -> assertThat(CanonicalJson.text(line)).isEqualTo(line));
    }

    @Test
    void any_changed_character_of_any_record_is_found() {
        List<String> all = LONG.lines();
        for (int index = 0; index < all.size(); index++) {
            String line = all.get(index);
            List<String> around = new ArrayList<>(all.subList(Math.max(0, index - 1), Math.min(all.size(), index + 2)));
            for (int round = 0; round < 4; round++) {
                int at = random.nextInt(line.length());
                char other = (char) (line.charAt(at) ^ (1 << random.nextInt(7)));
                around.set(Math.min(index, 1), line.substring(0, at) + other + line.substring(at + 1));
                RecordVerifier verifier = new RecordVerifier(LONG.keySet(), new RecordTextSet());
                around.forEach(verifier::next);
                assertThat(verifier.finish().findings())
                        .as("record %d, character %d", index + 1, at)
                        .extracting(RecordFinding::sequence)
                        .isNotEmpty()
                        .containsOnly(index + 1L);
            }
        }
    }

    @Test
    void every_single_character_of_one_record_counts() {
        String line = lines.get(50);
        for (int at = 0; at < line.length(); at++) {
            char other = (char) (line.charAt(at) ^ (1 << random.nextInt(7)));
            RecordVerifier verifier = new RecordVerifier(chain.keySet(), new RecordTextSet());
            verifier.next(line.substring(0, at) + other + line.substring(at + 1));
            assertThat(verifier.finish().findings()).as("character %d", at).isNotEmpty();
        }
    }

    @Test
    void each_part_of_a_record_has_its_own_sentence() {
        ObjectNode envelope = (ObjectNode) JSON.readTree(lines.get(9));
        String other = lines.get(20);
        assertFound(chain.verify(with(9, lines.get(9).replace(",", ", "))), Kind.NOT_CANONICAL, 10);
        assertFound(changed(envelope.deepCopy().put("sha256", "0".repeat(64))), Kind.DIGEST, 10);
        String jws = JSON.readTree(other).path("jws").asString();
        assertFound(changed(envelope.deepCopy().put("jws", jws)), Kind.SIGNATURE, 10);
        assertFound(changed(envelope.deepCopy().put("jws", "no signature")), Kind.SIGNATURE, 10);
        SigningKey stranger = SigningKey.fresh();
        byte[] bytes = chain.records.get(9).document().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        String theirs = stranger.sign(bytes).text();
        assertFound(changed(envelope.deepCopy().put("jws", theirs)), Kind.UNKNOWN_KEY, 10);
        for (String member : List.of("previous", "sequence", "version", "recordedAt", "article")) {
            ObjectNode forged = envelope.deepCopy();
            String was = forged.path("record").path(member).asString();
            String is = member.equals("recordedAt")
                    ? "2026-10-01T00:00:00Z"
                    : was.replace('1', '2').replace('0', '3');
            ((ObjectNode) forged.path("record")).put(member, is);
            assertFound(changed(forged), Kind.SIGNATURE, 10);
        }
        assertFound(chain.verify(with(9, "{}")), Kind.NO_RECORD, 10);
        assertFound(chain.verify(with(0, "{}")), Kind.NO_RECORD, 1);
    }

    private Verification changed(ObjectNode envelope) {
        return chain.verify(with(9, CanonicalJson.text(envelope)));
    }

    @Test
    void a_record_that_is_missing_is_named_wherever_it_was() {
        for (int round = 0; round < 25; round++) {
            int index = round == 0 ? lines.size() - 1 : 1 + random.nextInt(lines.size() - 1);
            List<String> less = new ArrayList<>(lines);
            less.remove(index);
            Verification result = chain.verify(less);
            assertFound(withoutTexts(result), Kind.MISSING, index + 1L);
        }
        Verification beheaded = chain.verify(lines.subList(1, lines.size()));
        assertThat(beheaded.findings()).isEmpty();
        assertThat(beheaded.notes()).anyMatch(note -> note.contains("before record 2"));
    }

    /** A removal that is missing leaves a text unexplained, which is right, but not what is looked at. */
    private static Verification withoutTexts(Verification result) {
        return new Verification(
                result.records(),
                result.first(),
                result.last(),
                result.texts(),
                result.findings().stream()
                        .filter(finding -> finding.kind() != Kind.TEXT_MISSING)
                        .toList(),
                result.notes());
    }

    @Test
    void two_records_in_the_wrong_order_are_found() {
        for (int index = 0; index + 1 < lines.size(); index += 17) {
            List<String> swapped = new ArrayList<>(lines);
            Collections.swap(swapped, index, index + 1);
            assertFound(chain.verify(swapped), Kind.ORDER, index + 1L);
        }
        List<String> twice = new ArrayList<>(lines);
        twice.add(50, lines.get(49));
        assertFound(chain.verify(twice), Kind.ORDER, 50);
    }

    @Test
    void a_record_of_another_chain_does_not_fit_even_if_it_is_signed_with_the_same_key() {
        MadeChain other = new MadeChain(6, 30);
        List<RecordKey> both = new ArrayList<>(chain.keys);
        both.addAll(other.keys);
        RecordVerifier verifier = new RecordVerifier(new KeySet(both), new RecordTextSet());
        lines.subList(0, 10).forEach(verifier::next);
        verifier.next(other.lines().get(10));
        assertThat(verifier.finish().findings())
                .extracting(RecordFinding::kind, RecordFinding::sequence)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.CHAIN, 11L));
    }

    @Test
    void a_changed_or_missing_text_is_found_and_a_removed_one_is_explained() {
        for (int index = 0; index < lines.size(); index += 19) {
            SignedRecord one = chain.records.get(index);
            boolean removed = index + 1 < chain.records.size()
                    && chain.records.get(index + 1).kind() == RecordKind.TEXT_REMOVED;
            if (!removed) {
                RecordTextSet changed = chain.textSet();
                changed.add(one.textSha256(), "{\"body\":\"Another\"}");
                assertFound(chain.verify(lines, changed), Kind.TEXT_DIFFERS, one.sequence());
                RecordTextSet less = new RecordTextSet();
                less.expectAll();
                chain.texts.forEach((digest, text) -> {
                    if (!digest.equals(one.textSha256())) {
                        less.add(digest, text);
                    }
                });
                assertFound(chain.verify(lines, less), Kind.TEXT_MISSING, one.sequence());
            }
        }
    }

    @Test
    void a_changed_text_shows_even_where_its_record_is_broken_too() {
        RecordTextSet changed = chain.textSet();
        changed.add(chain.records.get(4).textSha256(), "{\"body\":\"Another\"}");
        RecordVerifier verifier = new RecordVerifier(chain.keySet(), changed);
        with(4, "{}").forEach(verifier::next);
        assertThat(verifier.finish().findings())
                .extracting(RecordFinding::kind)
                .contains(Kind.NO_RECORD, Kind.TEXT_DIFFERS);
    }

    @Test
    void a_single_text_must_be_on_one_of_the_records() {
        RecordTextSet right = new RecordTextSet();
        right.addSingle("a file", " " + chain.texts.get(chain.records.getFirst().textSha256()));
        assertThat(chain.verify(lines, right).clear()).isTrue();
        assertThat(chain.verify(lines, right).texts()).isEqualTo(1);
        RecordTextSet wrong = new RecordTextSet();
        wrong.addSingle("a file", "{\"body\":\"Another\"}");
        assertThat(chain.verify(lines, wrong).findings())
                .singleElement()
                .extracting(RecordFinding::line)
                .isEqualTo("The text in a file is on none of the records.");
    }

    @Test
    void a_retired_key_signs_nothing_more() {
        RecordKey oldest = chain.keys.getLast();
        KeySet early = new KeySet(
                List.of(new RecordKey(oldest.x(), null, chain.records.get(3).recordedAt()), chain.keys.getFirst()));
        RecordVerifier verifier = new RecordVerifier(early, new RecordTextSet());
        lines.subList(0, 5).forEach(verifier::next);
        assertFound(verifier.finish(), Kind.RETIRED_KEY, 5);
    }

    @Test
    void a_forged_end_is_not_believed() {
        RecordVerifier verifier = new RecordVerifier(chain.keySet(), chain.textSet());
        verifier.end(chain.head.replace("\"sequence\":66", "\"sequence\":65"));
        lines.subList(0, 65).forEach(verifier::next);
        assertThat(verifier.finish().findings()).extracting(RecordFinding::kind).contains(Kind.SIGNATURE);
    }
}
