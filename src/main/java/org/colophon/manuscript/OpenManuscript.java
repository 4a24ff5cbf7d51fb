package org.colophon.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.colophon.manuscript.text.Provenance;
import org.colophon.manuscript.text.TextName;

/** A manuscript whose row is locked by the current transaction, as edits are put at the end of its log. */
final class OpenManuscript {

    private final StoredManuscript row;
    private final List<StoredEdit> written = new ArrayList<>();
    private Manuscript state;

    OpenManuscript(StoredManuscript row, Manuscript state) {
        this.row = row;
        this.state = state;
    }

    StoredManuscript row() {
        return row;
    }

    /** The texts with all that was written until now. */
    Manuscript state() {
        return state;
    }

    Provenance text(TextName name) {
        return state.text(name);
    }

    long version() {
        return state.version();
    }

    /** What was written since it was opened. */
    List<StoredEdit> written() {
        return List.copyOf(written);
    }

    void add(StoredEdit edit) {
        written.add(edit);
        state = state.after(edit);
        row.advance(edit.version(), edit.person(), edit.at());
    }
}
