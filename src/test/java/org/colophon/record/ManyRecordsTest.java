package org.colophon.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.TestDatabase;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Thousands of records, each in a transaction of its own and with a text of 3,000 characters: on demand, {@code mvn test
 * -Dtest=ManyRecordsTest -Dcolophon.bench=true}.
 */
@IntegrationTest
@EnabledIfSystemProperty(named = "colophon.bench", matches = "true")
class ManyRecordsTest {

    private static final Logger LOG = LoggerFactory.getLogger(ManyRecordsTest.class);
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private RecordChain chain;

    @Autowired
    private RecordRows rows;

    @Autowired
    private KeyRows keys;

    @Autowired
    private TransactionTemplate transactions;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1_000, 10_000})
    void they_are_appended_exported_and_verified(int many) throws Exception {
        Map<UUID, String> texts = new HashMap<>();
        long before = rows.head().sequence();
        long start = System.nanoTime();
        for (int i = 0; i < many; i++) {
            UUID article = UUID.randomUUID();
            String text = CanonicalJson.text(JSON.writeValueAsString(
                    Map.of("body", "Words, words. ".repeat(200) + i, "headline", "Headline " + i)));
            texts.put(article, text);
            ObjectNode members =
                    JSON.createObjectNode().put("path", "/articles/a-" + i).put("language", "en");
            RecordEntry entry =
                    new RecordEntry(RecordKind.PUBLISHED, article, 1, members, CanonicalJson.sha256(text), null);
            transactions.executeWithoutResult(status -> chain.append(entry));
        }
        Duration appended = Duration.ofNanos(System.nanoTime() - start);

        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("texts", (RecordedTexts) (article, number) -> Optional.ofNullable(texts.get(article)));
        RecordExport export =
                new RecordExport(rows, keys, chain, beans.getBeanProvider(RecordedTexts.class), transactions);
        start = System.nanoTime();
        export.write(folder.resolve("out"), done -> {});
        Duration exported = Duration.ofNanos(System.nanoTime() - start);

        start = System.nanoTime();
        Verification result = RecordFolder.verify(folder.resolve("out"), null, List.of());
        Duration verified = Duration.ofNanos(System.nanoTime() - start);
        LOG.info(
                "{}: {} records appended in {} ms; {} records exported in {} ms, verified in {} ms.",
                TestDatabase.postgres() ? "PostgreSQL" : "H2 in memory",
                many,
                appended.toMillis(),
                result.records(),
                exported.toMillis(),
                verified.toMillis());
        assertThat(result.last()).isEqualTo(before + many);
        assertThat(result.texts()).isGreaterThanOrEqualTo(many);
    }
}
