package org.colophon.planning;

import org.colophon.manuscript.TextColumns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes to the desk, so that a passage can be removed from them. */
@Component
class NoteTexts extends TextColumns {

    NoteTexts(JdbcClient jdbc) {
        super(jdbc, new Column("desk_note", "id", "words"));
    }

    @Override
    public String where() {
        return "in notes to the desk";
    }
}
