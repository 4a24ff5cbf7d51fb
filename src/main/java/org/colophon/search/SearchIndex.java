package org.colophon.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.Bits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Lucene index. It holds nothing that the database does not, so it is thrown away whenever it
 * cannot be read. One thread writes; any number search.
 */
final class SearchIndex implements Closeable {

    /** Raised with every change of {@link Documents} or {@link Tongue}: an index of another format is built anew. */
    static final String FORMAT = "3";

    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);
    private static final String FORMAT_KEY = "colophon.format";

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final AtomicLong changes = new AtomicLong();

    /** Something to do with a consistent view of the index. */
    @FunctionalInterface
    interface Work<T> {
        T with(IndexSearcher searcher) throws IOException;
    }

    private SearchIndex(Directory directory) throws IOException {
        this.directory = directory;
        this.writer = new IndexWriter(directory, config());
        try {
            writer.setLiveCommitData(Map.of(FORMAT_KEY, FORMAT).entrySet());
            writer.commit();
            this.searchers = new SearcherManager(writer, null);
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }

    private static IndexWriterConfig config() {
        TieredMergePolicy merging = new TieredMergePolicy();
        merging.setForceMergeDeletesPctAllowed(0);
        return new IndexWriterConfig(Fields.ANALYZER).setRAMBufferSizeMB(64).setMergePolicy(merging);
    }

    /**
     * Opens the index in this folder; one that is unreadable or of another format is replaced by an empty one.
     *
     * @throws LockObtainFailedException when another process has it open
     */
    static SearchIndex open(Directory directory) throws IOException {
        try {
            if (DirectoryReader.indexExists(directory) && !hasFormat(directory)) {
                LOG.info("The search index is of an older format and is built anew.");
                empty(directory);
            }
            return new SearchIndex(directory);
        } catch (LockObtainFailedException e) {
            throw e;
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            LOG.warn("The search index cannot be read and is built anew: {}", e.toString());
            empty(directory);
            return new SearchIndex(directory);
        }
    }

    void put(List<Document> documents) throws IOException {
        for (Document document : documents) {
            writer.updateDocument(new Term(Fields.ID, document.get(Fields.ID)), document);
        }
    }

    void remove(Collection<UUID> ids) throws IOException {
        writer.deleteDocuments(
                ids.stream().map(id -> new Term(Fields.ID, id.toString())).toArray(Term[]::new));
    }

    /** Shows searches all that was written so far. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
        changes.incrementAndGet();
    }

    /** Makes what was written so far survive, and drops from the files whatever was replaced or removed. */
    void purge() throws IOException {
        writer.forceMergeDeletes();
        writer.commit();
        searchers.maybeRefreshBlocking();
        writer.deleteUnusedFiles();
    }

    /** Makes what was written so far survive the end of the process. */
    void commit() throws IOException {
        if (writer.hasUncommittedChanges()) {
            writer.commit();
        }
    }

    /** A number that grows whenever searches may give other results. */
    long changes() {
        return changes.get();
    }

    <T> T search(Work<T> work) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return work.with(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** The articles in the index with the numbers of their versions. */
    Map<UUID, Long> versions() throws IOException {
        return search(searcher -> {
            Map<UUID, Long> versions = new HashMap<>();
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                addVersions(leaf.reader(), versions);
            }
            return versions;
        });
    }

    private static void addVersions(LeafReader reader, Map<UUID, Long> versions) throws IOException {
        SortedDocValues ids = reader.getSortedDocValues(Fields.ID);
        NumericDocValues numbers = reader.getNumericDocValues(Fields.NUMBER);
        Bits live = reader.getLiveDocs();
        for (int doc = 0; ids != null && numbers != null && doc < reader.maxDoc(); doc++) {
            if ((live == null || live.get(doc)) && ids.advanceExact(doc) && numbers.advanceExact(doc)) {
                UUID id = UUID.fromString(ids.lookupOrd(ids.ordValue()).utf8ToString());
                versions.put(id, numbers.longValue());
            }
        }
    }

    private static boolean hasFormat(Directory directory) throws IOException {
        return FORMAT.equals(
                SegmentInfos.readLatestCommit(directory).getUserData().get(FORMAT_KEY));
    }

    private static void empty(Directory directory) throws IOException {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    lock.ensureValid();
                    directory.deleteFile(file);
                }
            }
        }
    }

    /** Commits and closes; afterwards searches fail with {@code AlreadyClosedException}. */
    @Override
    public void close() throws IOException {
        try (directory;
                writer) {
            searchers.close();
        }
    }
}
