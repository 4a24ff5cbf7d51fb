package org.colophon.manuscript;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.colophon.article.ArticleId;
import org.colophon.manuscript.text.ChangeSet;
import org.colophon.manuscript.text.Mark;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.Surrogates;
import org.colophon.manuscript.text.TextName;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several people who edit one article at random: the same seed makes the same log. Each state is remembered. */
final class RandomDesks {

    private static final String[] WORDS = {
        "quay", "ferry", "Zürich", "harbour ", "\n\n", " ", "字", "😀", "**tide** ", "a", "no."
    };

    private final Random random;
    private final List<Desk> desks;
    private final ArticleId article;
    private final TreeMap<Long, Manuscript> states = new TreeMap<>();

    RandomDesks(long seed, List<Desk> desks, ArticleId article) {
        this.random = new Random(seed);
        this.desks = desks;
        this.article = article;
        remember();
    }

    /** Every version's state. */
    Map<Long, Manuscript> states() {
        return states;
    }

    Manuscript now() {
        return states.lastEntry().getValue();
    }

    void work(int edits) {
        for (int i = 0; i < edits; i++) {
            edit(desks.get(random.nextInt(8) == 0 ? random.nextInt(desks.size()) : (i / 12) % desks.size()));
            remember();
        }
    }

    /** Types something into the body in pieces, each an edit, with edits of the headline between them. */
    void typeInPieces(Desk desk, String text, int at) {
        int done = 0;
        while (done < text.length()) {
            int end = Math.min(text.length(), done + 1 + random.nextInt(3));
            insert(
                    desk,
                    TextName.BODY,
                    at + done,
                    text.substring(done, end),
                    Origin.typed(desk.person().id()));
            done = end;
            if (random.nextInt(3) == 0) {
                insert(
                        desk,
                        TextName.HEADLINE,
                        0,
                        "x",
                        Origin.typed(desk.person().id()));
            }
        }
    }

    void insert(Desk desk, TextName name, int at, String text, Origin origin) {
        desk.insert(article, name, at, text, Piece.of(text.length(), origin), 60_000);
        remember();
    }

    void remember() {
        Manuscript state = desks.getFirst().read(article);
        states.put(state.version(), state);
    }

    /** Lets the edits have happened long ago, with pauses between them. */
    void longAgo(JdbcClient jdbc, Instant first) {
        OffsetDateTime at = OffsetDateTime.ofInstant(first, ZoneOffset.UTC);
        for (long version : states.keySet()) {
            at = at.plusSeconds(random.nextInt(9) == 0 ? 901 + random.nextInt(4_000) : random.nextInt(300));
            jdbc.sql("update manuscript_edit set stored_at = ? where article_id = ? and version = ?")
                    .params(List.of(at, article.value(), version))
                    .update();
        }
    }

    private void edit(Desk desk) {
        Manuscript state = now();
        TextName name = random.nextInt(6) == 0 ? TextName.HEADLINE : TextName.BODY;
        String text = state.text(name).text();
        int from = place(text, random.nextInt(text.length() + 1));
        switch (random.nextInt(9)) {
            case 0 -> {
                int to = place(text, Math.min(text.length(), from + random.nextInt(12)));
                desk.edit(article, name, ChangeSet.replace(text.length(), from, to, ""), List.of(), List.of(), 0);
            }
            case 1 -> insert(desk, name, from, Prose.words(random.nextInt(), 11).replace('\n', ' '), desk.ai());
            case 2 ->
                insert(
                        desk,
                        name,
                        from,
                        " Quoted words here.",
                        Origin.quoted(desk.person().id(), "Annual report"));
            case 3 -> mark(desk, name, from, text);
            case 4 -> undo(desk);
            case 5 -> desk.insert(article, name, from, "pasted ", new Piece(7, null, true, null), 0);
            default ->
                insert(desk, name, from, words(name), Origin.typed(desk.person().id()));
        }
    }

    private void mark(Desk desk, TextName name, int from, String text) {
        int to = place(text, Math.min(text.length(), from + 1 + random.nextInt(20)));
        if (from < to) {
            Mark mark = new Mark(from, to - from, desk.ai());
            desk.edit(article, name, ChangeSet.none(text.length()), List.of(), List.of(mark), 0);
        }
    }

    /** Brings back what stood in the body at an earlier version. */
    private void undo(Desk desk) {
        List<Long> versions = new ArrayList<>(states.keySet());
        long version = versions.get(random.nextInt(versions.size()));
        String then = Objects.requireNonNull(states.get(version)).body().text();
        int from = place(then, random.nextInt(then.length() + 1));
        int to = place(then, Math.min(then.length(), from + random.nextInt(30)));
        if (from < to) {
            String text = now().body().text();
            desk.copy(article, place(text, random.nextInt(text.length() + 1)), article, version, from, to);
        }
    }

    private String words(TextName name) {
        String word = WORDS[random.nextInt(WORDS.length)];
        return name.hasLines() ? word : word.replace('\n', ' ');
    }

    private static int place(String text, int at) {
        return Surrogates.splits(text, at) ? at + 1 : at;
    }
}
