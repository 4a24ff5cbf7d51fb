package org.colophon.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colophon.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored lists of related articles. In the transaction of who calls. */
@Component
class ListRows {

    private static final String ROW =
            "select article_id, number, formula, candidates, shown, computed_at from related_list ";

    private final JdbcClient jdbc;

    ListRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param number the version it was computed for
     * @param candidates nearest first, before editors chose
     * @param shown after that
     */
    record Stored(
            UUID article,
            int number,
            int formula,
            List<Neighbour> candidates,
            List<Neighbour> shown,
            Instant computedAt) {

        boolean holds(UUID other) {
            return candidates.stream().anyMatch(near -> near.id().equals(other));
        }

        boolean computedFor(int version) {
            return number == version && formula == ScoreParts.FORMULA;
        }
    }

    /** What is shown, in one row of one index; empty where nothing was computed yet. */
    Optional<List<Neighbour>> shown(UUID article) {
        return jdbc.sql("select shown from related_list where article_id = :article")
                .param("article", article)
                .query((row, line) -> Lines.read(row.getString(1)))
                .optional();
    }

    Map<UUID, Stored> of(Collection<UUID> articles) {
        return articles.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(ROW + "where article_id in (:articles)")
                        .param("articles", articles)
                        .query(ListRows::stored)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Stored::article, Function.identity()));
    }

    /** Locks the row until the end of the transaction. */
    Optional<Stored> lock(UUID article) {
        return jdbc.sql(ROW + "where article_id = :article for update")
                .param("article", article)
                .query(ListRows::stored)
                .optional();
    }

    void add(Stored list) {
        write(list, """
                insert into related_list (article_id, number, formula, candidates, shown, computed_at)
                values (:article, :number, :formula, :candidates, :shown, :at)""");
    }

    void replace(Stored list) {
        write(list, """
                update related_list set number = :number, formula = :formula, candidates = :candidates,
                  shown = :shown, computed_at = :at where article_id = :article""");
    }

    void forget(UUID article) {
        jdbc.sql("delete from related_list where article_id = :article")
                .param("article", article)
                .update();
    }

    private void write(Stored list, String statement) {
        jdbc.sql(statement)
                .param("article", list.article())
                .param("number", list.number())
                .param("formula", list.formula())
                .param("candidates", Lines.write(list.candidates()))
                .param("shown", Lines.write(list.shown()))
                .param("at", Moments.utc(list.computedAt()))
                .update();
    }

    private static Stored stored(ResultSet row, int line) throws SQLException {
        return new Stored(
                row.getObject("article_id", UUID.class),
                row.getInt("number"),
                row.getInt("formula"),
                Lines.read(row.getString("candidates")),
                Lines.read(row.getString("shown")),
                Moments.at(row, "computed_at"));
    }
}
