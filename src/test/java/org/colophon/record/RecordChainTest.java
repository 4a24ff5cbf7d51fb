package org.colophon.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.publication.PublishedArticle;
import org.colophon.shared.Newsroom;
import org.colophon.testing.AtOnce;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@IntegrationTest
class RecordChainTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private ApplicationContext application;

    @Autowired
    private RecordChain chain;

    @Autowired
    private Records records;

    @Autowired
    private RecordKeys keys;

    @Autowired
    private RecordRows rows;

    @Autowired
    private KeyRows keyRows;

    @Autowired
    private RecordExport export;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Cast cast;

    @TempDir
    private Path folder;

    private PublishedArticle article;

    @BeforeEach
    void publish() {
        article = new Paper(application).publish("On record", "Some text, " + UUID.randomUUID());
    }

    /** Says again what the text of the article is, which is true and does no harm. */
    private RecordEntry entry() {
        ObjectNode members = JSON.createObjectNode();
        members.putObject("removed").put("sha256", "0".repeat(64));
        String text = records.published(article.id().value(), article.number())
                .orElseThrow()
                .textSha256();
        return new RecordEntry(RecordKind.TEXT_REMOVED, article.id().value(), 1, members, text, null);
    }

    private SignedRecord append() {
        return transactions.execute(status -> chain.append(entry()));
    }

    private Verification verifyAll() {
        RecordVerifier verifier = new RecordVerifier(keys.keySet(), new RecordTextSet());
        verifier.end(transactions.execute(status -> chain.statement()));
        long after = 0;
        List<SignedRecord> some;
        do {
            some = records.after(after, 100);
            some.forEach(one -> verifier.next(one.envelope()));
            after += some.size();
        } while (!some.isEmpty());
        return verifier.finish();
    }

    @Test
    void a_publication_writes_one_record() {
        SignedRecord one = records.newest(article.id().value()).orElseThrow();
        assertThat(records.of(article.id().value())).containsExactly(one);
        assertThat(records.bySequence(one.sequence())).contains(one);
        assertThat(one.number()).isEqualTo(1);
        assertThat(one.document())
                .contains("\"kind\":\"published\"", "\"version\":1", "\"state\":")
                .doesNotContain("Some text");
    }

    @Test
    void many_who_append_at_once_make_one_unbroken_chain() {
        long before = records.last();
        List<Supplier<List<Long>>> works = IntStream.range(0, 8)
                .<Supplier<List<Long>>>mapToObj(thread -> () -> {
                    List<Long> mine = new ArrayList<>();
                    for (int i = 0; i < 25; i++) {
                        mine.add(append().sequence());
                    }
                    return mine;
                })
                .toList();
        List<Long> sequences =
                AtOnce.run(works).stream().flatMap(List::stream).sorted().toList();
        assertThat(sequences).hasSize(200).doesNotHaveDuplicates();
        assertThat(records.last()).isGreaterThanOrEqualTo(before + 200);
        assertThat(verifyAll().findings()).isEmpty();
        assertThat(verifyAll().last()).isEqualTo(records.last());
    }

    @Test
    void what_is_rolled_back_leaves_no_gap() {
        transactions.executeWithoutResult(status -> {
            chain.append(entry());
            status.setRollbackOnly();
        });
        append();
        assertThat(verifyAll().findings()).isEmpty();
    }

    @Test
    void a_record_is_only_written_together_with_what_it_is_about() {
        assertThatThrownBy(() -> chain.append(entry())).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void a_version_has_one_record_however_often_it_is_asked_for() {
        SignedRecord one = records.newest(article.id().value()).orElseThrow();
        RecordEntry again = new RecordEntry(
                RecordKind.PUBLISHED, one.article(), one.number(), JSON.createObjectNode(), one.textSha256(), null);
        SignedRecord same = transactions.execute(status -> chain.append(again));
        assertThat(same).isEqualTo(one);
    }

    @Test
    void time_does_not_go_back_though_a_clock_does() {
        Instant last = append().recordedAt();
        Clock slow = Clock.fixed(last.minusSeconds(3_600), ZoneOffset.UTC);
        RecordChain other =
                new RecordChain(rows, new SigningKeys(new KeyFile(newsroom, new RecordSettings(null)), keyRows), slow);
        SignedRecord one = transactions.execute(status -> other.append(entry()));
        assertThat(one.recordedAt()).isEqualTo(last);
    }

    @Test
    void a_rotated_key_goes_on_verifying() {
        String before = append().kid();
        String kid =
                ActingAs.person(cast.a(Role.ADMINISTRATOR), () -> keys.rotate()).kid();
        assertThat(append().kid()).isEqualTo(kid).isNotEqualTo(before);
        assertThat(keys.keySet().find(before).orElseThrow().retiredAt()).isNotNull();
        assertThat(keys.keySet().find(kid).orElseThrow().retiredAt()).isNull();
        assertThat(verifyAll().findings()).isEmpty();
        ActingAs.person(
                cast.a(Role.EDITOR),
                () -> assertThatThrownBy(() -> keys.rotate()).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void a_key_that_is_missing_is_replaced_and_taken_up_again_where_it_is() {
        String here = append().kid();
        Newsroom elsewhere = new Newsroom("Test", newsroom.publicUrl(), folder, newsroom.zone(), "en");
        SigningKeys lost = new SigningKeys(new KeyFile(elsewhere, new RecordSettings(null)), keyRows);
        RecordChain other = new RecordChain(rows, lost, Clock.systemUTC());
        SignedRecord theirs = transactions.execute(status -> other.append(entry()));
        assertThat(theirs.kid()).isNotEqualTo(here);
        assertThat(keys.keySet().find(here).orElseThrow().retiredAt()).isNotNull();
        assertThat(append().kid()).isEqualTo(here);
        SignedRecord next = transactions.execute(status -> other.append(entry()));
        assertThat(next.kid()).isEqualTo(theirs.kid());
        assertThat(append().kid()).isEqualTo(here);
        assertThat(verifyAll().findings()).isEmpty();
    }

    @Test
    void an_export_is_verified_without_the_newsroom() throws Exception {
        Path out = folder.resolve("out");
        long written = export.write(out, done -> {});
        Verification result = RecordFolder.verify(out, null, List.of());
        assertThat(result.findings()).isEmpty();
        assertThat(result.records()).isEqualTo((int) written);
        assertThat(result.texts()).isPositive();

        Path text = out.resolve("texts")
                .resolve(records.newest(article.id().value()).orElseThrow().textSha256() + ".json");
        assertThat(Files.readString(text)).contains("Some text");
        Files.writeString(text, Files.readString(text).replace("Some", "Same"));
        assertThat(RecordFolder.verify(out, null, List.of()).findings())
                .isNotEmpty()
                .allMatch(finding -> article.id().value().equals(finding.article()));
    }
}
