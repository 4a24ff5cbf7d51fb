package org.colophon.article;

import org.colophon.manuscript.TextColumns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said with the steps of an article, so that a passage can be removed from it. */
@Component
class MoveTexts extends TextColumns {

    MoveTexts(JdbcClient jdbc) {
        super(jdbc, new Column("article_move", "id", "reason"));
    }

    @Override
    public String where() {
        return "in what was said with its steps";
    }
}
