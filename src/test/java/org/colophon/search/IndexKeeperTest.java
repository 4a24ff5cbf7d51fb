package org.colophon.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.colophon.search.PublishedArticleBuilder.article;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.awaitility.Awaitility;
import org.colophon.article.ArticleId;
import org.colophon.markup.Markup;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.PublishedArticles;
import org.colophon.publication.PublishedMark;
import org.colophon.shared.Newsroom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexKeeperTest {

    @TempDir
    Path home;

    private final TreeMap<UUID, PublishedArticle> database = new TreeMap<>();
    private final PublishedArticles articles = mock();
    private final Markup markup = new Markup();
    private IndexKeeper keeper;

    private Newsroom newsroom() {
        return new Newsroom("Test", URI.create("http://localhost"), home, ZoneOffset.UTC, "en");
    }

    private IndexKeeper keeper() {
        return new IndexKeeper(home.resolve("index"), new PublishedSource(articles, new Documents(markup), mock()));
    }

    @BeforeEach
    void databaseInMemory() {
        when(articles.marks(any(), anyInt())).thenAnswer(call -> {
            ArticleId after = call.getArgument(0);
            Stream<PublishedArticle> rows = after == null
                    ? database.values().stream()
                    : database.tailMap(after.value(), false).values().stream();
            return rows.limit(call.<Integer>getArgument(1))
                    .map(row -> new PublishedMark(row.id().value(), row.number()))
                    .toList();
        });
        when(articles.byIds(anyCollection()))
                .thenAnswer(call -> call.<Collection<ArticleId>>getArgument(0).stream()
                        .map(id -> database.get(id.value()))
                        .filter(Objects::nonNull)
                        .toList());
        when(articles.summaries(anyList()))
                .thenAnswer(call -> call.<List<ArticleId>>getArgument(0).stream()
                        .map(id -> database.get(id.value()))
                        .filter(Objects::nonNull)
                        .map(PublishedArticleBuilder::summary)
                        .toList());
        keeper = keeper();
    }

    @AfterEach
    void stop() {
        keeper.stop();
    }

    private PublishedArticle publish(PublishedArticleBuilder builder) {
        PublishedArticle article = builder.build();
        database.put(article.id().value(), article);
        return article;
    }

    private void startAndCatchUp() {
        keeper.start();
        Awaitility.await().until(() -> !keeper.catchingUp());
    }

    private ArticleSearch search() {
        return new ArticleSearch(keeper, articles, markup, newsroom(), mock(), Clock.systemUTC());
    }

    private List<String> find(String query) {
        return search().search(query, null, 20).hits().stream()
                .map(hit -> hit.article().headline())
                .toList();
    }

    private void await(String query, String... headlines) {
        Awaitility.await().untilAsserted(() -> assertThat(find(query)).containsExactlyInAnyOrder(headlines));
    }

    @Test
    void before_it_runs_it_answers_with_nothing() {
        assertThat(keeper.catchingUp()).isTrue();
        assertThat(find("bridge")).isEmpty();
    }

    @Test
    void an_empty_folder_is_filled_from_the_database() {
        for (int i = 0; i < 250; i++) {
            publish(article("Bridge " + i));
        }
        startAndCatchUp();
        assertThat(find("bridge 249")).first().isEqualTo("Bridge 249");
        assertThat(search().search("bridge", null, 1).total()).isEqualTo(250);
    }

    @Test
    void what_is_expunged_is_gone_from_the_files_when_the_call_returns() {
        PublishedArticle first = publish(article("Bridge opens"));
        publish(article("Bridge stays"));
        startAndCatchUp();
        publish(article("Road opens").id(first.id()).number(1));
        keeper.forgetOld(first.id().value());
        assertThat(find("bridge")).containsExactly("Bridge stays");
        assertThat(keeper.search(searcher -> searcher.getIndexReader().numDeletedDocs()))
                .contains(0);
    }

    @Test
    void an_index_that_is_not_open_says_that_it_has_not_forgotten() {
        PublishedArticle first = publish(article("Bridge opens"));
        assertThatThrownBy(() -> keeper.forgetOld(first.id().value())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void changes_show_without_a_restart() {
        startAndCatchUp();
        PublishedArticle first = publish(article("Bridge opens"));
        keeper.changed(first.id().value());
        await("bridge", "Bridge opens");
        publish(article("Bridge closes").id(first.id()).number(2));
        keeper.changed(first.id().value());
        await("bridge", "Bridge closes");
        database.clear();
        keeper.changed(first.id().value());
        await("bridge");
        Awaitility.await().untilAsserted(() -> assertThat(keeper.changes()).isGreaterThanOrEqualTo(2));
    }

    @Test
    void what_was_missed_while_it_was_down_is_found_by_comparing() {
        PublishedArticle corrected = publish(article("Old bridge"));
        PublishedArticle gone = publish(article("Bridge that is retracted"));
        startAndCatchUp();
        keeper.stop();
        publish(article("New bridge").id(corrected.id()).number(2));
        publish(article("Another bridge"));
        database.remove(gone.id().value());
        keeper = keeper();
        startAndCatchUp();
        await("bridge", "New bridge", "Another bridge");
    }

    @Test
    void an_index_that_cannot_be_read_is_built_anew() throws IOException {
        publish(article("Bridge opens"));
        startAndCatchUp();
        keeper.stop();
        try (Stream<Path> files = Files.list(home.resolve("index"))) {
            for (Path file : files.toList()) {
                if (!file.endsWith("write.lock")) {
                    Files.writeString(file, "garbage");
                }
            }
        }
        keeper = keeper();
        startAndCatchUp();
        await("bridge", "Bridge opens");
    }

    @Test
    void a_deleted_folder_is_built_anew() throws IOException {
        publish(article("Bridge opens"));
        startAndCatchUp();
        keeper.stop();
        try (Stream<Path> files = Files.list(home.resolve("index"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        keeper = keeper();
        startAndCatchUp();
        await("bridge", "Bridge opens");
    }

    @Test
    void an_index_belongs_to_one_process() throws IOException {
        startAndCatchUp();
        assertThatThrownBy(() -> SearchIndex.open(FSDirectory.open(home.resolve("index"))))
                .isInstanceOf(LockObtainFailedException.class);
    }

    @Test
    void a_burst_is_taken_in_batches() {
        startAndCatchUp();
        long before = keeper.changes();
        for (int i = 0; i < 750; i++) {
            database.put(
                    new UUID(0, i),
                    article("Bridge " + i).id(new ArticleId(new UUID(0, i))).build());
        }
        database.keySet().forEach(keeper::changed);
        Awaitility.await()
                .until(() -> find("bridge 749").contains("Bridge 749")
                        && find("bridge 0").contains("Bridge 0"));
        assertThat(keeper.changes() - before).isLessThan(100);
    }

    @Test
    void an_index_of_another_format_is_built_anew() throws IOException {
        publish(article("Bridge opens"));
        try (IndexWriter writer =
                new IndexWriter(FSDirectory.open(home.resolve("index")), new IndexWriterConfig(Fields.ANALYZER))) {
            Document document = new Document();
            document.add(new TextField("headline_en", "An old bridge", Field.Store.NO));
            writer.addDocument(document);
        }
        startAndCatchUp();
        await("bridge", "Bridge opens");
    }
}
