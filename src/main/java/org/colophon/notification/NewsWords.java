package org.colophon.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Changes the words of news and waiting mail that lead to one page, where the law has a passage removed from everything
 * that is kept. Mail that has been sent cannot be called back.
 */
@Component
public class NewsWords {

    private static final List<String> TABLES = List.of("notification", "mail_out");

    private record Row(UUID id, String line) {}

    private final JdbcClient jdbc;

    NewsWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What people were told about a page and what is below it. @param link such as {@code articles/0192…} */
    public List<String> of(String link) {
        List<String> lines = new ArrayList<>();
        TABLES.forEach(table -> rows(table, link).forEach(row -> lines.add(row.line())));
        return lines;
    }

    /** Puts other words in the place of these. In the transaction of the caller. */
    public void replace(String link, UnaryOperator<String> words) {
        for (String table : TABLES) {
            for (Row row : rows(table, link)) {
                String line = words.apply(row.line());
                if (!line.equals(row.line())) {
                    jdbc.sql("update %s set line = :line where id = :id".formatted(table))
                            .param("line", line)
                            .param("id", row.id())
                            .update();
                }
            }
        }
    }

    /** By what they lead to, or are about; seldom done, so that no index is kept for it. */
    private List<Row> rows(String table, String link) {
        return jdbc.sql("select id, line from %s where link like :link or subject = :subject".formatted(table))
                .param("link", link + "%")
                .param("subject", link.replace("articles/", "article:"))
                .query((row, line) -> new Row(row.getObject("id", UUID.class), row.getString("line")))
                .list();
    }
}
