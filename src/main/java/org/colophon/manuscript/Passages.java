package org.colophon.manuscript;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.colophon.manuscript.text.Mark;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.PlainWords;
import org.colophon.manuscript.text.PlainWords.Shingle;
import org.colophon.manuscript.text.PlainWords.Word;
import org.colophon.manuscript.text.Provenance;
import org.colophon.shared.Ids;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows passages of AI tools and of sources again, wherever in the newsroom they turn up and also after they were
 * deleted: by a fingerprint of every eight words in a row.
 */
@Component
class Passages {

    /** Far enough to both sides to find seven words. */
    static final int REACH = 400;

    private static final int AT_A_TIME = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    Passages(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /**
     * Finds stretches around and in {@code from} to {@code to} that are known, at least one word of them inside. Where
     * an AI tool's and a source's passage match, the tool's counts.
     */
    List<Mark> known(String text, int from, int to) {
        List<Shingle> shingles = shingles(text, from, to);
        Map<Long, Origin> origins = origins(shingles.stream().map(Shingle::hash).toList());
        List<Mark> found = new ArrayList<>();
        for (Shingle shingle : shingles) {
            Origin origin = origins.get(shingle.hash());
            if (origin != null) {
                Mark last = found.isEmpty() ? null : found.getLast();
                boolean goesOn = last != null
                        && last.to() >= shingle.from()
                        && last.origin().equals(origin);
                int start = goesOn ? found.removeLast().from() : shingle.from();
                found.add(new Mark(start, shingle.to() - start, origin));
            }
        }
        return found;
    }

    /** Remembers a stretch with its origin, and so much of its surroundings as is of the same kind. */
    void remember(ManuscriptId id, Provenance text, int from, int to) {
        Origin origin = text.runs().at(from);
        int start = from;
        while (start > 0 && from - start < REACH && sameKind(text, start - 1, origin)) {
            start--;
        }
        int end = to;
        while (end < text.text().length() && end - to < REACH && sameKind(text, end, origin)) {
            end++;
        }
        List<Word> words = PlainWords.of(text.text(), start, end);
        Collection<Long> hashes = new LinkedHashSet<>();
        PlainWords.shingles(words).stream()
                .filter(shingle -> shingle.from() < to && shingle.to() > from)
                .forEach(shingle -> hashes.add(shingle.hash()));
        if (!hashes.isEmpty()) {
            store(id, origin, hashes);
        }
    }

    /** Forgets whatever is known of a stretch, because two people have said that it is not what it was taken for. */
    void forget(String text, int from, int to) {
        forget(prints(text, from, to));
    }

    /** The fingerprints of all eight words in a row that have part in a stretch. */
    static Set<Long> prints(String text, int from, int to) {
        return shingles(text, from, to).stream().map(Shingle::hash).collect(Collectors.toSet());
    }

    /** Forgets fingerprints, in whichever passages they are. */
    void forget(Collection<Long> prints) {
        inPortions(
                List.copyOf(prints),
                portion -> jdbc.sql("delete from passage_print where hash in (:hashes)")
                        .param("hashes", portion)
                        .update());
    }

    private static boolean sameKind(Provenance text, int index, Origin origin) {
        return text.runs().at(index).kind() == origin.kind();
    }

    private static List<Shingle> shingles(String text, int from, int to) {
        int start = wordStart(text, Math.max(0, from - REACH));
        int end = wordEnd(text, Math.min(text.length(), to + REACH));
        return PlainWords.shingles(PlainWords.of(text, start, end)).stream()
                .filter(shingle -> shingle.from() < to && shingle.to() > from)
                .toList();
    }

    private static int wordStart(String text, int from) {
        int start = from;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private Map<Long, Origin> origins(List<Long> hashes) {
        Map<Long, Origin> origins = new HashMap<>();
        inPortions(
                hashes,
                portion -> jdbc.sql("""
                        select p.hash, q.origin from passage_print p join passage q on q.id = p.passage_id
                        where p.hash in (:hashes) order by q.stored_at""").param("hashes", portion).query(row -> {
                    Origin origin = LogJson.origin(row.getString(2));
                    origins.merge(row.getLong(1), origin, (older, newer) -> older.ai() && !newer.ai() ? older : newer);
                }));
        return origins;
    }

    private void store(ManuscriptId id, Origin origin, Collection<Long> hashes) {
        UUID passage = Ids.next();
        jdbc.sql("insert into passage (id, article_id, origin, stored_at) values (:id, :article, :origin, :at)")
                .param("id", passage)
                .param("article", id.value())
                .param("origin", LogJson.write(origin))
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        List<Object[]> rows =
                hashes.stream().map(hash -> new Object[] {hash, passage}).toList();
        batches.batchUpdate("insert into passage_print (hash, passage_id) values (?, ?)", rows);
    }

    private static void inPortions(List<Long> hashes, Consumer<List<Long>> action) {
        for (int i = 0; i < hashes.size(); i += AT_A_TIME) {
            action.accept(hashes.subList(i, Math.min(hashes.size(), i + AT_A_TIME)));
        }
    }
}
